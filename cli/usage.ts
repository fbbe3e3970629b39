/** What `stet` says when it is asked for help or for something that it does not know. */
export const usage = `Usage: stet COMMAND …

  check FILE… | FOLDER | dossier.json   read a dossier and print what was found
      --format json                     the same as one JSON object
      --jsonl                           one dossier a line on standard input, one result a line on standard output
      --register FILE                   rows of your own, CSV or JSON, beside the shipped register (docs/register.md); may stand more than once
  import dossier.json | FOLDER | FILE…  make a dossier of it in the database, and print the path of its page
      --as EMAIL                        who you are
      --desk NAME                       on which desk, if you belong to several
      --dossier TITLE                   under which title, else as the file says
  export DOSSIER_ID                     the report of a dossier on standard output, an act of the person
      --as EMAIL                        who you are
      --format html|md|csv|json         html when none is named
      -o FILE                           into a file instead
  verify FILE.json                      prove an exported JSON report from the file alone: content, audit trail, signature
  verify --dossier ID --as EMAIL        walk the audit trail of a dossier in the database
  user add EMAIL --name NAME            let somebody in; their password is made and told once
      --admin                           they manage people and desks
      --desk NAME --role editor|reviewer  put them on a desk, which is made where there is none
      --password-stdin                  take the password from standard input
  user reset EMAIL                      give somebody a new password and end their sessions (--password-stdin)
  user disable EMAIL | enable EMAIL     shut somebody out at once, or let them in again
  user list                             who is here
`;

/** Words that guessers try first and people lean on, in lower case and without the figures and signs that are hung on them. */
export const commonWords: ReadonlySet<string> = new Set(
  `password passwort passphrase passwordpassword letmein letmeinplease letmeinnow welcome welcomehome iloveyou iloveyouforever qwerty qwertyuiop
  qwertyuiopasdf qwertyqwerty qwertzuiop azertyuiop asdfghjkl asdfghjklzxcvbnm zxcvbnm qazwsxedc qazwsxedcrfv zaqxswcde abcdefghijkl
  abcdefghijklm abcdefghijklmnop administrator admin adminadmin superuser rootroot changeme changemeplease changemenow default temporary
  trustnoone monkey dragon sunshine princess football baseball basketball superman batman starwars pokemon whatever computer internet
  correcthorsebatterystaple thisismypassword mypassword newpassword secretpassword topsecret secret newsroom newsdesk editor editorial
  journalist journalism reporter checker factcheck factchecker breakingnews headline deadline`.split(/\s+/),
);

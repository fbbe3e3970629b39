/** Given names that are often met in English news: before another capitalised word they tell that a person is named. Lower case. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abe abigail abraham abu ada adam adel adele adrian adriana agnes ahmad ahmed aidan al aileen aimee aisha alan alana albert alberto alec alejandra alejandro alek aleksandr aleksandar aleksei alena
  alessandra alessandro alex alexa alexander alexandra alexandre alexandria alexei alexey alexis alfie alfred alfredo ali alice alicia alina alison alistair allan allen allison alma alok alphonso alvaro alvin alyssa amal amanda amber
  amelia amir amit amitabh amy ana anas anastasia anatoly anders andre andrea andreas andrei andrej andres andrew andrey andriy andrii andrzej andy angel angela angelica angelina angelo angie angus anil anita ann anna annabel anne
  annette annie annika anthony anton antonia antonin antonio antony anwar april arash archie aretha ariana ariel arif arjun armando arnold arsene art artem arthur arturo arun asa asad ash asher ashish ashley ashraf asif asma astrid
  athena aubrey audrey august augusto aung aurora austin ava avery avi axel ayesha aziz
  babak barack barbara barnaby barney baron barry bart bartosz bashar basil beatrice beatriz becky bella ben benedict benito benjamin bennett benny bernadette bernard bernardo bernie bert bertrand bess beth bethany betsy betty
  beverly bianca bilal bill billie billy bjorn blair blake bob bobbie bobby bonnie boris boyd brad bradley brady brandon brandy brenda brendan brennan brent bret brett brian briana bridget britney brittany brock bruce bruno bryan bryant bryce byron
  caitlin caleb callum calvin cameron camila camille candace candice cara carey carina carl carla carlo carlos carly carmen carol carole carolina caroline carolyn carrie carter casey casper cassandra cassidy catalina caterina
  catherine cathy cecil cecilia cedric celeste celia celine cesar chad chandra chantal charlene charles charlie charlotte chase chelsea cher cheryl chester chiara chloe chris christa christian christiane christina christine christoph
  christophe christopher christy chuck cindy claire clara clarence clarissa clark claude claudia claudio clay clayton clemens clement cliff clifford clint clinton clive clyde cody cole colette colin colleen collin condoleezza connie connor conor
  conrad constance constantin cora cordelia corey cornelius corinne cory courtney craig cristian cristiano cristina curtis cynthia cyril cyrus
  daisy dale dalia damian damien damon dan dana daniel daniela daniele danielle danilo danny daphne darcy daria darian dario darius darlene darrell darren daryl dave david davide dawn dean deanna deb debbie deborah debra declan
  deepak deirdre delia delores demetrius demi denis denise denise dennis denys derek derrick desiree desmond devin devon dexter diana diane dianne dick didier diego dieter dilma dimitri dimitris dina dinesh dirk dmitri dmitriy dmitry dmytro
  dolores dom dominic dominique don donald donatella donna dora doreen doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan
  earl ebony ed eddie edgar edith edmond edmund edna edoardo eduard eduardo edward edwin efrain egor eileen ekaterina elaine elbert eleanor elena eleni eli elias elijah elin eliot elisa elisabeth elise eliza elizabeth ella ellen
  ellie elliot elliott ellis elmer elon eloise elsa elsie elton elvis emanuel emil emile emilia emilio emily emma emmanuel enda enrico enrique eric erica erich erick erik erika erin ernest ernesto ernie erwin esther ethan ethel
  etienne eugene eugenia eunice eva evan evangeline eve evelyn evgeny ezra
  fabian fabio fabrice faisal faith farah fareed fatima fatou fausto federica federico felicia felicity felipe felix ferdinand fernanda fernando fidel filip finn fiona flavia flavio flora florence florian floyd frances francesca
  francesco francine francis francisco franck franco francois francoise frank frankie franklin franz fred freddie freddy frederic frederick frederik fredrik friedrich frieda fritz fumio
  gabe gabriel gabriela gabriella gabrielle gabrielius gail galina gareth garrett garry gary gavin gemma gene genevieve geoff geoffrey george georges georgia georgina gerald geraldine gerard gerardo gerhard german gerry gertrude
  giacomo gianluca gianni gideon gil gilbert giles gina ginny giorgio giorgia giovanni gisele gitanas giulia giuliano giulio giuseppe gladys glen glenda glenn gloria gordon grace graciela graham grant greg gregg gregor gregory greta gretchen
  guadalupe guido guillaume guillermo gunter gunther gus gustav gustavo guy gwen gwendolyn gwyneth
  habib hadi hailey hakan hal haley hamid hamish hamza hana hank hannah hans hari harold haroon harriet harris harrison harry haruki harvey hasan hashim hassan hazel heath heather hector heidi heiko heinrich heinz helen helena helene
  helga helmut henri henrietta henrik henrique henry herbert herman hernan herschel hideki hilary hilda hillary hiroshi hisham holly homer horace horst howard hubert hugh hugo humphrey hunter hussein
  ian ibrahim ida idris ignacio igor ikram ilaria ilhan ilham ilya imran ina ines inga ingrid ioannis ira irena irene irina iris irma irving isaac isabel isabella isabelle isaiah ismael ismail israel ivan ivana ivanka ivo ivor ivy
  jacinda jack jackie jackson jacob jacqueline jacques jade jaime jair jake jakob jakub jamal james jamie jan jana jane janet janice janine janis jared jasmine jason jasper javier jay jayne jean jeanette jeanne jeannie jeb jeff
  jefferson jeffrey jen jenna jennie jennifer jenny jens jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus jill jim jimmy jo joachim joan joanna joanne joao joaquin jochen jodi jody joe joel joelle joerg johan johanna
  johannes john johnnie johnny jon jonah jonas jonathan jonny jordan jordi jorge jose josef josefina joseph josephine josh joshua josie joyce juan juana juanita judd jude judith judy jules julia julian juliana julianne julie julien
  juliet julieta julio julius june jurgen justin justine jyoti
  kaitlyn kaja kamal kamala kamil kara karel karen karim karin karina karl karla karolina kasper kassim kate katerina katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina kay kayla kaylee keith keir kellie kelly
  kelsey ken kendall kendra kenneth kenny kent kenya keri kerri kerry kevin khadija khaled khalid kieran kim kimberly kip kirby kirill kirk kirsten kit klaus knut kobe kofi konrad konstantin kris krista kristen kristin kristina kristine
  krystal kumar kurt kyle kyra kyriakos
  lamar lance lara larry lars latoya laura laurel lauren laurence laurent laurie lavinia lawrence lea leah leandro lee leif leigh leila lena leo leon leonard leonardo leonid leonora leopold leroy les lesley leslie lester leticia
  levi lewis liam lila lili lillian lily lina lincoln linda lindsay lindsey linus lionel lisa liz liza lizzie lloyd logan lois lola lonnie lorena lorenzo loretta lori lorraine lottie lou louis louisa louise luc luca lucas lucia lucian
  luciana luciano lucie lucien lucille lucinda lucy ludmila ludwig luigi luis luisa luiz luka lukas luke lula luther lydia lyle lyn lynda lyndon lynn lynne lyudmila
  mabel mackenzie maddie madeleine madeline madison mads magda magdalena maggie magnus mahmood mahmoud maia malala malcolm malia malik mamie mandy manfred manuel manuela mara marc marcel marcela marcelo marcia marco marcos marcus
  margaret margarita margot marguerite maria mariah mariam marian mariana marianne marie mariella marietta marilyn marina mario marion marisa marissa marjorie mark marko marlene marlon marsha marshall marta martha martin martina
  marty marvin mary maryam masato masoud mason massimo mateo mateusz mathias mathieu matilda matt matteo matthew matthias mattia maud maura maureen maurice mauricio mauro max maxim maxime maximilian maxine maxwell maya megan meghan mehmet mel
  melania melanie melinda melissa melvin mercedes mercy meredith merrick mette mia micah michael michaela micheal michel michele michelle mick mickey miguel mihai mikael mike mikhail mila milan mildred miles milo milos milton mimi mina mindy
  minnie mira miranda miriam mirza misha mitch mitchell mitt mohamed mohammad mohammed mohsen moises mollie molly mona monica monique monty morgan morris moses moshe muhammad murray mustafa myra myron
  nabil nadezhda nadia nadine nancy naomi narendra nasser nat natalia natalie natasha nate nathan nathaniel neal ned neil nell nellie nelson nestor neville niall nicholas nick nicola nicolae nicolas nicole nigel nigel nikki
  nikol nikola nikolai nikolaj nikolaos nikolas nikolay nils nina nisha noah noam noel noemi nolan nora norbert noreen norma norman nuno nur nuri
  octavia octavio olaf olav ole oleg oleksandr oleksii oleksiy olena olga oliver olivia olivier ollie omar oprah orlando oscar oskar osama otis otto owen
  pablo paddy paige pam pamela paola paolo pascal pat patrice patricia patrick patsy patti patty paul paula paulina pauline paulo pavel pavlo pearl pedro peggy penelope penny percy perry pervez pete peter petr petra petro petteri
  phil philip philipp philippa philippe phillip phoebe phyllis pierre pieter pilar piotr pippa polly prabowo pramila preston priscilla priti priya
  quentin quincy quinn
  rabih rachel radek radoslaw rafael raffaele rafiq raheem rahul raj rajesh rajiv ralph ramesh ramiro ramon ramona rana rand randall randi randy ranil raoul raphael raquel rashad rashid rashida raul ravi ray raymond reagan rebecca recep reed
  reggie regina reginald reid reinhard reinhold rekha rene renata renee reuben rex reza rhonda ricardo riccardo rich richard rick rickey ricky riley rishi rita rob robbie robert roberta roberto robin robyn rocco rochelle rocky rod
  roderick rodney rodolfo rodrigo roger rohan rohit roland rolf roman romano romeo ron ronald ronaldo ronnie rory rosa rosalind rosalie rosanna rosario roscoe rose roseanne rosemary rosie ross roxanne roy ruben rudolf rudy rufus rupert
  russ russell ruth ryan
  sabine sabrina sadie sadiq saeed sagar sahar said sajid salim sally salman salvador salvatore sam samantha samir sammy samuel sana sandeep sander sandra sandro sandy sanjay sanna santiago sara sarah sasha satya saul sauli savannah scott
  sean sebastian selena selma serena serge sergei sergey sergio serhiy seth shah shaheen shane shannon shari sharon shashi shaun shauna shawn sheila shelby sheldon shelley shelly sheri sherman sherri sherry shigeru shimon shinzo shirin shirley shlomo
  sidney siegfried sigmund silas silvia silvio simon simona simone sinead siobhan sofia sol soledad solomon sonia sonja sonny sonya sophia sophie spencer stacey stacy stan stanislav stanley stefan stefania stefanie stefano steffi
  stella stephan stephane stephanie stephen stephon sterling steve steven stewart stuart sue sultan sumner sunil suresh susan susanna susanne susie suzanne svetlana sven sybil sydney sylvia sylvie syed
  tabitha tad taha tahir tamar tamara tami tammy tania tanner tanya tara tariq taro tasha tatiana tatyana taylor ted teddy tedros terence teresa teri terrance terrell terrence terri terry tess tessa thaddeus thea theo theodor theodore theresa
  therese thierry thomas thorsten tia tiago tiffany tim timo timothy tina tobias toby todd tom tomas tomasz tommy tomoko toni tonia tony tonya tora torsten toshimitsu tracey traci tracy travis trevor trey tricia trisha trista tristan troy trudy tulsi
  tucker tyler tyrone tyson
  ulf ulrich uma umberto urban ursula usha
  val valentin valentina valeria valerie valery van vanessa vaughn vera verna vernon veronica vicente vicki vickie vicky victor victoria viktor viktoria vijay vikram vince vincent vincenzo viola violet virgil virginia vitali vitaly vito vittorio
  vivek vivian vivien vlad vladimir volodymyr vyacheslav
  wade walid wallace wally walter wanda warren waseem wayne wendell wendy werner wesley whitney wilbur wilfred wilhelm will willa willard willem william willie willy wilma wilson winifred winston wolf wolfgang woodrow woody wopke
  xavier ximena yael yahya yair yan yana yann yannick yanis yasmin yasmine yasser yehuda yevgeny yoko yolanda yosef yoshihide yoshimasa youssef yukio yulia yuri yury yusuf yves yvette yvonne
  zac zach zachary zack zaid zainab zane zara zeid zelda zhanna zoe zoran zsolt zuzana`
    .split(/\s+/)
    .filter((name) => name !== ""),
);

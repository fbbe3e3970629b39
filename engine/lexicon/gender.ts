import { firstNames } from "./first-names.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

export type Gender = "woman" | "man";

/** Given names that women bear. Lower case. */
const ofWomen = words(`
  abby abigail ada adele adriana agnes aileen aimee aisha alana alejandra alena alessandra alexa alexandra alexandria alice alicia alina alison allison alma alyssa amanda amber amelia amy ana anastasia angela angelica angelina
  angie anita ann anna annabel anne annette annie annika antonia april aretha ariana asma astrid athena audrey aurora ava ayesha barbara beatrice beatriz becky bella bernadette bess beth bethany betsy betty beverly bianca bonnie
  brandy brenda briana bridget britney brittany caitlin camila camille candace candice cara carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina caterina catherine cathy cecilia celeste celia
  celine chantal charlene charlotte chelsea cher cheryl chiara chloe christa christiane christina christine cindy claire clara clarissa claudia colette colleen condoleezza connie constance cora cordelia corinne courtney cristina
  cynthia daisy dalia daniela danielle daphne daria darlene dawn deanna deb debbie deborah debra deirdre delia delores demi denise desiree diana diane dianne dilma dina dolores donatella donna dora doreen doris dorothy ebony edith
  edna eileen ekaterina elaine eleanor elena eleni elin elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie emilia emily emma erica erika erin esther ethel eugenia eunice eva evangeline eve faith farah fatima
  fatou federica felicia felicity fernanda fiona flavia flora florence frances francesca francine francoise frieda gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine gertrude gina ginny giorgia
  gisele giulia gladys glenda gloria grace graciela greta gretchen guadalupe gwen gwendolyn gwyneth hailey haley hana hannah harriet hazel heather heidi helen helena helene helga henrietta hilda hillary holly ida ilaria ilhan ina
  ines inga ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacinda jacqueline jana jane janet janice janine jasmine jayne jeanette jeanne jeannie jenna jennie jennifer jenny jessica jill joan joanna
  joanne joelle johanna josefina josephine josie joyce juana juanita judith judy julia juliana julianne julie juliet julieta june justine kaitlyn kamala kara karen karin karina karla karolina kate katerina katharina katharine
  katherine kathleen kathryn kathy katie katja katrin katrina kayla kaylee kellie kendra keri kerri khadija kimberly kirsten krista kristen kristin kristina kristine krystal kyra lara latoya laura laurel lauren lavinia lea leah
  leila lena leonora leticia lila lili lillian lily lina linda lisa liz liza lizzie lois lola lorena loretta lori lorraine lottie louisa louise lucia luciana lucie lucille lucinda lucy ludmila luisa lula lydia lynda lynne lyudmila
  mabel maddie madeleine madeline magda magdalena maggie maia malala malia mamie manuela mara marcela marcia margaret margarita margot marguerite maria mariah mariam marian mariana marianne marie mariella marietta marilyn marina
  marisa marissa marjorie marlene marsha marta martha martina mary maryam matilda maud maura maureen maxine maya megan meghan melania melanie melinda melissa mercedes mercy meredith mette mia michaela michelle mila mildred mimi
  mina mindy minnie mira miranda miriam mollie molly mona monica monique myra nadezhda nadia nadine nancy naomi natalia natalie natasha nell nellie nicole nikki nina nisha noemi nora noreen norma octavia olena olga olivia oprah
  paige pamela paola patrice patricia patsy patti patty paula paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar pippa polly pramila priscilla priti priya rachel ramona rana randi raquel rashida rebecca
  regina rekha renata renee rhonda rita roberta robyn rochelle rosa rosalie rosalind rosanna rose roseanne rosemary rosie roxanne ruth sabine sabrina sadie sahar sally samantha sandra sanna sara sarah savannah selena selma serena
  shari sharon shauna sheila shelly sheri sherri sherry shirin shirley silvia simona sinead siobhan sofia soledad sonia sonja sonya sophia sophie stacy stefania stefanie steffi stella stephanie sue susan susanna susanne susie
  suzanne svetlana sybil sylvia sylvie tabitha tamar tamara tami tammy tania tanya tara tasha tatiana tatyana teresa teri terri tess tessa thea theresa therese tia tiffany tina tomoko toni tonia tonya traci tricia trisha trista
  trudy tulsi uma ursula usha valentina valeria valerie vanessa vera verna veronica vicki vickie vicky victoria viktoria viola violet virginia vivian vivien wanda wendy whitney willa wilma winifred ximena yana yasmin yasmine yoko
  yolanda yulia yvette yvonne zainab zara zelda zhanna zoe zuzana`);

/** Given names that women and men bear, in one country or another, and words that are as often a family name. Lower case. */
const ofEither = words(`
  al alex alexei alexis ali amal amir anas andrea angel ariel asa ash ashley aubrey august aung avery bennett bernie bert billie blair bobbie boyd brennan brett bryce cameron carey carter casey cecil chandra charlie chris
  christian christy claude clay cole connor corey cory dale dana daniele darcy darian daryl denis devin devon dominique drew duane enda evelyn fabrice francis frankie gabriel german gerry grant guy hadi harris hilary hunter
  hussein ikram ilham ira israel jackie jade jaime jamal jamie jan janis jay jean jerry jesse jessie jo jodi jody jordan jude jules jyoti kaja kamal kay kelly kelsey kendall kenya kerry khalid kim kirby kit kris kumar kyle
  laurence laurie lee leigh lesley leslie lincoln lindsay lindsey logan lonnie lou luca lyle lyn lynn mackenzie madison malik mandy marion mason mattia maxime mel merrick micah michel michele mickey mirza misha morgan murray
  nasser nat nelson nicola nikol nikola noam noel nur nuri pam pascal pat percy perry preston quincy quinn randy reagan reed reid rene ricky riley robin rory rosario sagar sam sammy sana sandy sasha satya saul shah shaheen shane
  shannon shashi shaun shawn shelby shelley sidney simone sol spencer stacey sterling sultan sydney tanner taro taylor terry toby tora tracey tracy tyler umberto urban val van vaughn wolf yael yan yanis yann yuri zane`);

/** What a given name tells of its bearer; undefined where it tells nothing. */
export const genderOfName = (given: string): Gender | undefined =>
  ofEither.has(given) || !firstNames.has(given) ? undefined : ofWomen.has(given) ? "woman" : "man";

const womensTitles = words(`mrs mrs. ms ms. miss dame madam mme mme. mlle frau señora queen princess duchess lady baroness empress sister
  spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman actress`);
const mensTitles = words(`mr mr. sir herr señor king prince duke lord baron emperor pope father sultan emir sheikh cardinal
  spokesman chairman congressman councilman assemblyman alderman businessman policeman ayatollah imam`);

/** What a title or form of address tells of its bearer. Lower case; "first lady" and the like are told by their last word. */
export const genderOfTitle = (word: string): Gender | undefined =>
  womensTitles.has(word) ? "woman" : mensTitles.has(word) ? "man" : undefined;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/**
 * Family names that are common in the English-speaking world, of any origin. They vouch that a capitalised word is a person's; a rarer one needs
 * something beside it that does. Cities and words of which news speaks more often than of their bearers are left out. Lower case.
 */
export const familyNames = words(`
  abbott abrams acosta adams adkins aguilar aguirre ahmed aiello alexander ali allen allison alvarado alvarez anderson andrews andrade aquino arias armstrong arnold arroyo ashcroft atkins atkinson avery avila ayala
  bailey baker baldwin ballard banks barber barker barlow barnes barnett barr barrett barron barry bartlett barton bass bates bauer baxter beck becker beasley bell beltran benitez benjamin bennett benson berg berger bernard berry best bird
  bishop black blackburn blackwell blair blake blanchard blankenship bolton bond booker booth bowen bowers bowman boyd boyer boyle bradford bradley bradshaw brady branch brandt brennan brewer bridges briggs brock brooks brown browning bruce bryan
  bryant buchanan buck buckley bullock burgess burke burnett burns burton bush butler byrd byrne
  cabrera cahill calderon caldwell calhoun callahan camacho cameron campbell campos cannon cantrell cantu carey carlson carney carpenter carr carrillo carroll carson carter carver casey castaneda castillo castro cervantes chandler chaney chapman
  charles chase chavez choudhury christensen christian clark clarke clay clayton clements cline cobb cochran cohen cole coleman collier collins combs compton conley connolly connor conner conrad contreras conway cooke cooley cooper copeland
  corbyn cortez costa costello cowan cox craig crane crawford crosby cross cruz cummings cunningham curry curtis
  dalton daniel daniels daugherty davenport davey davidson davies davis dawson day dean decker delacruz deleon delgado dennis desai diaz dickerson dickson dillon dixon dodson dominguez donaldson donovan dorsey dougherty douglas downs doyle drake
  dudley duffy duke duncan dunlap dunn duran durham dyer
  eaton edwards elliott ellis ellison emerson english erickson espinoza estes estrada evans everett ewing
  farley farmer farrell faulkner ferguson fernandez ferrell fields figueroa finch finley fischer fisher fitzgerald fitzpatrick fleming fletcher flores flowers floyd flynn foley forbes ford foreman foster fowler fox francis franco frank franklin
  frazier frederick freeman french friedman frost frye fuentes fuller
  gaines gallagher gallegos galloway gamble garcia gardner garner garrett garrison garza gates gentry george gibbons gibbs gibson gilbert giles gill gillespie gilmore glass glenn glover goff goldberg goldman goldstein gomez gonzales gonzalez
  good goodman goodwin gordon gould graham grant graves gray greene greer gregory griffin griffith grimes gross guerra guerrero gupta guthrie gutierrez guzman
  hahn hale haley hall hamilton hammond hampton hancock hanna hansen hanson hardin harding hardy harmon harper harrell harrington harris harrison hart hartman harvey hatfield hawkins hayden hayes haynes heath hebert henderson hendricks hendrix
  henry hensley henson herman hernandez herrera herring hess hester hewitt hickman hicks higgins hill hines hinton hobbs hodge hodges hoffman hogan holcomb holden holder holland holloway holmes holt hood hooper hoover hopkins hopper horn horne
  horton house howard howe howell hubbard huber hudson huff huffman hughes hull humphrey hunt hunter hurley hurst hutchinson hyde
  ibarra ingram irwin iyer
  jackson jacobs jacobson james jarvis jefferson jenkins jennings jensen jimenez johns johnson johnston jones joseph joshi joyce juarez
  kane kaplan kapoor kaufman keith keller kelley kelly kemp kennedy kent kerr kessler khan kidd kirby kirk klein kline knapp knight knowles knox koch kramer krause krueger kruger kumar
  lamb lambert lancaster landry lang lara larsen larson lawrence lawson leblanc lee leonard lester levine levy lewis lindsey little livingston lloyd logan long lopez lott love lowe lowery lucas lucero lutz lynch lynn lyons
  macdonald macias mack madden madsen mahoney maldonado malone mann manning marin marks marquez marsh marshall martin martinez mason massey mathews mathis matthews maxwell may mayer mayo mays mccain mcbride mccall mccann mccarthy mccarty
  mcclain mcclure mcconnell mccormick mccoy mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows medina mehta mejia
  melendez melton mendez mendoza mercado mercer merritt meyer meyers meza michael middleton miles miliband miller mills miranda mitchell modi molina monroe montgomery montoya moody mooney moore mora morales moran moreno morgan morris morrison
  morrow morse morton mosley moss moyer mueller mullen mullins munoz murillo murphy murray myers
  nash navarro nelson newman newton nguyen nichols nicholson nielsen nixon nolan norman norris norton novak nunez
  obama obrien ochoa oconnor odom odonnell oliver olsen olson oneal oneill orozco orr ortega ortiz osborn osborne owen owens
  pace pacheco padilla page palmer park parker parks parrish parsons patel patrick patterson patton paul payne pearson peck pena pennington perez perkins perry peters petersen peterson petty phelps phillips pierce pineda pittman pitts poole pope
  porter potter potts powell powers pratt preston price prince proctor pruitt pugh
  quinn
  raman ramirez ramos ramsey randall randolph rangel rao rasmussen ray raymond reddy reed reese reeves reid reilly reyes reynolds rhodes rice rich richard richards richardson richmond riley rios rivas rivera rivers roach robbins roberson roberts
  robertson robinson robles rocha rodgers rodriguez rogers rojas rollins roman romero romney rosales rosario rose rosen rosenberg ross roth rowe rowland roy rubio ruiz rush russell russo ryan
  salas salazar salinas sampson sanchez sanders sandoval sanford santana santiago santos saunders savage sawyer schaefer schmidt schmitt schneider schroeder schultz schumer schwartz scott sellers serrano sexton shaffer shah shannon sharma sharp
  shaw shelton shepard shepherd sheppard sherman shields short silva simmons simon simpson sims sinclair singh singleton skinner sloan small smith snow snyder solis solomon sosa soto sparks spears spence spencer stafford stanley stanton stark
  starr steele stein steinberg stephens stephenson stevens stevenson stewart stokes stone stout strickland strong stuart suarez sullivan summers sunak sutherland sutton swanson sweeney
  talley tanner tate taylor terrell terry thatcher thomas thompson thomson thornton todd torres townsend tran travis trevino trujillo trump tucker turner tyler
  underwood valdez valencia valentine valenzuela vance vargas vasquez vaughn vazquez vega velasquez velez villa villarreal vincent
  wade wagner walker wallace waller walls walsh walter walters walton ward ware warner warren waters watkins watson watts weaver webb weber webster weeks weiner weinstein weiss welch wells west wheeler whitaker white whitehead whitfield whitney wiggins
  wilcox wiley wilkerson wilkins wilkinson williams williamson willis wilson winters wise witt wolf wolfe wong wood woodard woods woodward wooten wright wyatt yang yates york young zamora zimmerman`);

/** Is a family name so common, or so shaped, that it vouches for itself? */
export const isFamilyName = ({ text, lower }: { text: string; lower: string }): boolean => familyNames.has(lower) || familyShape.test(text);

/** Endings and beginnings that only family names have: "McNutt", "O’Rourke", "Fitzsimmons", "Petrosyan", "Horvathova". */
const familyShape =
  /^(?:Mc|Mac)\p{Lu}\p{Ll}+$|^O['’]\p{Lu}\p{Ll}+$|^Fitz\p{Ll}{4,}$|^\p{Lu}\p{Ll}{3,}(?:enko|shvili|ovich|evich|escu|opoulos|ssen|quist|qvist|sson|owski|ewski|ovsky|evsky|czyk|yan)$/u;

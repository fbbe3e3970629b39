const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Words after which no line, headline or sentence ends. */
export const unfinished = words(`a an the of to in on at by for from with and or but nor as into onto than that which who whose whom
  this these those its their his her our your my between among against under over about after before during through without within
  is are was were be been has have had will would can could should may might must not very more most`);

/** Words that open a sentence and are no part of a name, so that a full stop before them ends one ("in the U.S. The talks"). */
export const openers =
  words(`the a an he she it they we i you his her its their our this that these those there here in on at by for from with
  after before during since while when where as if but and or so yet however meanwhile also although though despite according under
  over more most many some several all both each every another other no not what who why how now then last earlier later instead still only
  two three four five six seven eight nine ten`);

/** English words that other languages written in Latin letters do not share. */
export const english =
  words(`the of and that was with for said is are were has have had been his her their they this which not but will would
  from who about into than more after when there what she it its by we you your our can could should because while between through`);

/** Frequent words of neighbouring languages that are no English words. */
export const foreign =
  words(`der das und ist nicht ein eine dem mit von auf für sich auch dass wird sind werden le la les des et est une dans
  que qui pas sur avec sont du au aux el los las del por con para una es se su como más al il di che è della non sono gli dei
  het een van niet op zijn aan voor ook och att det som på är av ikke og til med på som jeg da não os em uma dos das mais foi
  nie na się jest że`);

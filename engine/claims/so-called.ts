/** Before a quote mark these tell that what stands in the marks is a name or a title, which nobody said ("a so-called “green” budget", "a book entitled “Far Quays”"). */
const naming =
  /(?:^|[^\p{L}])(?:so-called|entitled|subtitled|nicknamed|codenamed|code-named|misnamed|christened|headlined|captioned)[,:]? ?\p{P}{1,2}$/iu;
/** The longest of them with what may stand between it and the words. */
const reach = 16;

/** Do the words from `start` on, inside quote marks, name something instead of repeating what somebody said? */
export const isSoCalled = (text: string, start: number): boolean => naming.test(text.slice(Math.max(0, start - reach), start));

import { age } from "./age.ts";
import { arithmetic } from "./arithmetic.ts";
import { attribution } from "./attribution.ts";
import { caption } from "./caption.ts";
import type { Check } from "./check.ts";
import { contradiction } from "./contradiction.ts";
import { damage } from "./damage.ts";
import { date } from "./date.ts";
import { figure } from "./figure.ts";
import { language } from "./language.ts";
import { listCount } from "./list-count.ts";
import { membership } from "./membership.ts";
import { name } from "./name.ts";
import { quotation } from "./quotation.ts";
import { repeat } from "./repeat.ts";
import { series } from "./series.ts";
import { support } from "./support.ts";
import { term } from "./term.ts";
import { title } from "./title.ts";

/** Every check there is. A check that is not in this list is not run; one test proves that none is missing. */
export const checks: readonly Check[] = [
  age,
  arithmetic,
  attribution,
  caption,
  contradiction,
  damage,
  date,
  figure,
  language,
  listCount,
  membership,
  name,
  quotation,
  repeat,
  series,
  support,
  term,
  title,
];

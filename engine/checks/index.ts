import type { Check } from "./check.ts";
import { damage } from "./damage.ts";
import { language } from "./language.ts";
import { repeat } from "./repeat.ts";

/** Every check there is. A check that is not in this list is not run; one test proves that none is missing. */
export const checks: readonly Check[] = [damage, language, repeat];

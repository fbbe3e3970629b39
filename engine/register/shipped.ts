import { bodies } from "./bodies.ts";
import type { Register } from "./entries.ts";
import { states } from "./states.ts";
import { wordings } from "./wordings.ts";

/** What ships with Stet. A desk's rows join it (`joinRegister`). */
export const shippedRegister: Register = { entries: [...states, ...bodies, ...wordings] };

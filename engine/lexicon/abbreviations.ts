const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Written with a full stop and always before a name or number: no sentence ends on them. Lower case, without the stop. */
export const leading = words(`mr mrs ms mx messrs mmes dr prof rev fr sr hon sen sens rep reps gov govs lt gen maj col capt cpl sgt adm cmdr
  brig pvt supt insp det pres amb atty asst assoc vice st ste mt ft no nos fig figs vol vols pp pg p art sec ch vs v cf viz approx
  ca al op ed eds ret est dept univ`);

/** Written with a full stop, and a sentence may end on them. */
export const trailing = words(`jr snr esq inc corp co cos ltd llc plc bros assn ave blvd rd etc
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash
  wis wyo ont que alta sask`);

/** Words of `leading` and `trailing` that are words without the stop too: with one they are abbreviations only in front of a name or number. */
export const ambiguous = words(`no art ed v p mar sat sun mon wed la miss mass mo ill ind pa ore wash del tex fr est al op ft ga
  md va sec fig ca co pres vice ste det jan inc`);

import { product } from "#words";

/** The name over the proofreader's dots: the mark beside a struck word that says "let it stand". */
export const Wordmark = () => (
  <span className="grid justify-items-center leading-none">
    <span className="font-serif text-xl font-semibold italic">{product.name}</span>
    <svg viewBox="0 0 40 4" width="36" height="4" aria-hidden="true" className="text-blue">
      <g fill="currentColor">
        <circle cx="4" cy="2" r="1.5" />
        <circle cx="12" cy="2" r="1.5" />
        <circle cx="20" cy="2" r="1.5" />
        <circle cx="28" cy="2" r="1.5" />
        <circle cx="36" cy="2" r="1.5" />
      </g>
    </svg>
  </span>
);

// Small marks used everywhere: icons of controls, pictograms of types, samples of lines.
import type { Standing } from "../../../server/api/contract/index.ts";
import { STANDING_LOOKS } from "../graph/standings.ts";
import { useVocabulary } from "../state/vocabulary.ts";
import { ICONS, type IconName } from "./icons.ts";

/** An outline icon in the colour of the text; always beside or instead of a label that says the same. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** The white pictogram of a type on a disc of its colour, like on the canvas. */
export function TypeMark({ type, size = 22 }: { type: string; size?: number }) {
  const words = useVocabulary();
  const { fill, stroke } = words.pictogram(type);
  return (
    <svg className="type-mark" width={size} height={size} viewBox="-9 -9 42 42" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="21" fill={words.colourOf(type)} />
      {fill && <path d={fill} fill="#fff" fillRule="evenodd" />}
      {stroke && (
        <path d={stroke} fill="none" stroke="#fff" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      )}
    </svg>
  );
}

/** A short stretch of line in the look of a standing. */
export function LineSample({ standing }: { standing: Standing }) {
  const { dash, hollow, struck } = STANDING_LOOKS[standing];
  return (
    <svg className="line-sample" width="34" height="12" viewBox="0 0 34 12" aria-hidden="true" focusable="false">
      {hollow ? (
        <path d="M1 4.5h32M1 7.5h32" strokeWidth="1.2" />
      ) : (
        <path
          d="M1 6h32"
          strokeWidth="2"
          strokeDasharray={dash.join(" ")}
          strokeLinecap={standing === "hypothetical" ? "round" : "butt"}
        />
      )}
      {struck && <path d="M14 11 20 1" strokeWidth="1.6" />}
    </svg>
  );
}

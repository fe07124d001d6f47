// A group of buttons of which one is pressed. The script keeps every button of one value in step.
import { Icon, type IconName } from "./icon.tsx";

export interface Segment {
  readonly value: string;
  readonly label: string;
  readonly icon?: IconName;
  /** Further data- attributes. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

interface SegmentsProps {
  /** The setting that the buttons set: `data-set-<setting>`. */
  readonly setting: string;
  readonly pressed: string;
  readonly segments: readonly Segment[];
  /** A label, or the id of the element that is one. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly class?: string;
}

export const Segments = ({ setting, pressed, segments, label, labelledBy, class: extra }: SegmentsProps) => (
  <div
    class={extra === undefined ? "seg" : `seg ${extra}`}
    role="group"
    aria-label={label}
    aria-labelledby={labelledBy}
  >
    {segments.map(({ value, label: words, icon, data }) => (
      <button
        type="button"
        {...{ [`data-set-${setting}`]: value }}
        {...data}
        aria-pressed={value === pressed}
        aria-label={icon === undefined ? undefined : words}
      >
        {icon === undefined ? words : <Icon name={icon} />}
      </button>
    ))}
  </div>
);

/** How large staff read: chosen once, kept in their browser, the same at their desk and in the designer. */
import { Segmented } from 'antd';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

const sizes = ['standard', 'large', 'huge'] as const;
type Size = (typeof sizes)[number];

/** What antd is told of a size, in pixels. */
export interface Measures {
  fontSize: number;
  controlHeight: number;
}
const measures: Readonly<Record<Size, Measures>> = {
  standard: { fontSize: 14, controlHeight: 32 },
  large: { fontSize: 16, controlHeight: 36 },
  huge: { fontSize: 18, controlHeight: 44 },
};

interface Chosen {
  size: Size;
  choose: (size: Size) => void;
}
const Context = createContext<Chosen>({ size: 'standard', choose: () => undefined });
const place = 'desk-text-size';

const kept = (): Size => sizes.find((size) => size === localStorage.getItem(place)) ?? 'standard';

interface Props {
  /** `rem` of the page over the size of its ordinary text. */
  root: number;
  children: (measures: Measures) => ReactNode;
}

/** Everything inside is drawn in the size that was chosen. */
export function TextSize({ root, children }: Props) {
  const [size, setSize] = useState(kept);
  useEffect(() => {
    document.documentElement.style.fontSize = `${measures[size].fontSize * root}px`;
    localStorage.setItem(place, size);
  }, [size, root]);
  const chosen = useMemo(() => ({ size, choose: setSize }), [size]);
  return <Context value={chosen}>{children(measures[size])}</Context>;
}

export function TextSizeChoice() {
  const { t } = useTranslation();
  const { size, choose } = useContext(Context);
  return (
    <Segmented
      aria-label={t('textSize.name')}
      value={size}
      onChange={choose}
      options={sizes.map((value) => ({ value, label: t(`textSize.${value}`) }))}
    />
  );
}

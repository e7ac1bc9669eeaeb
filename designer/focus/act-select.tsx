import { useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  ref?: Ref<HTMLSelectElement>;
  label: string;
  id?: string;
  className?: string;
  value?: string;
  disabled?: boolean;
  autoFocus?: boolean | undefined;
  onChoose: (value: string) => void;
  /** The options. */
  children: ReactNode;
}

/** Keys that open the list, where arrows walk without choosing. */
const opens = (event: KeyboardEvent) => event.key === ' ' || event.key === 'Enter' || event.altKey;

/** A list whose choice does something at once. With the list closed keys only walk through it, and Enter does it (WCAG 3.2.2). */
export function ActSelect({ label, value = '', onChoose, children, ...native }: Props) {
  const { t } = useTranslation();
  const [marked, setMarked] = useState<string>();
  const walks = useRef(false);

  const choose = (chosen: string) => {
    leave();
    if (chosen !== value) onChoose(chosen);
  };
  const leave = () => {
    walks.current = false;
    setMarked(undefined);
  };
  const press = (event: KeyboardEvent) => {
    walks.current = !opens(event);
    if (marked === undefined || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') choose(marked);
    else leave();
  };
  return (
    <>
      <select
        {...native}
        aria-label={label}
        value={marked ?? value}
        onKeyDown={press}
        onPointerDown={leave}
        onBlur={leave}
        onChange={({ target }) => (walks.current ? setMarked(target.value) : choose(target.value))}
      >
        {children}
      </select>
      {marked !== undefined && (
        <span className="act-hint" role="status">
          {t('byEnter')}
        </span>
      )}
    </>
  );
}

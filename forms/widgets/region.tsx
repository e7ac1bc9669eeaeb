import type { WidgetProps } from '@rjsf/utils';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { controlOf, orNothing } from './control.ts';

/** Choices in sight at once; whoever seeks further types more of the name. */
const MOST = 100;

interface Choice {
  value: string;
  label: string;
}

const intoView = (node: HTMLElement | null) => node?.scrollIntoView({ block: 'nearest' });

/** Those whose name holds every part that was typed. */
const sought = (choices: readonly Choice[], typed: string): Choice[] => {
  const parts = typed.normalize('NFKC').split(/\s+/);
  return choices.filter(({ label }) => parts.every((part) => label.includes(part))).slice(0, MOST);
};

/**
 * One of many divisions, found by typing part of its name. What is typed and names none is kept as typed, so that it
 * can be refused.
 */
export function RegionWidget(props: WidgetProps) {
  const { t } = useTranslation('forms');
  const { id, options, onChange } = props;
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState(0);
  const value: unknown = props.value;
  const choices = (options.enumOptions ?? []).map((one): Choice => ({ value: String(one.value), label: one.label }));
  const kept = typeof value === 'string' ? value : '';
  const chosen = choices.find((choice) => choice.value === kept);
  // Whoever opens the list with one chosen may want another.
  const found = sought(choices, chosen ? '' : kept);
  const active = found[Math.min(place, found.length - 1)];
  const control = controlOf(props);
  const optionId = (choice: Choice) => `${id}--${choice.value}`;

  const unfold = () => {
    setOpen(true);
    setPlace(Math.max(0, chosen ? found.indexOf(chosen) : 0));
  };
  const take = (choice: Choice) => {
    onChange(choice.value);
    setOpen(false);
  };
  const type = (text: string) => {
    onChange(orNothing(choices.find(({ label }) => label === text)?.value ?? text));
    setOpen(true);
    setPlace(0);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (open ? setPlace(Math.min(place + 1, found.length - 1)) : unfold()),
    ArrowUp: () => (open ? setPlace(Math.max(place - 1, 0)) : unfold()),
    ...(open && active ? { Enter: () => take(active) } : {}),
    ...(open ? { Escape: () => setOpen(false) } : {}),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <span className="region">
      <input
        {...control}
        type="text"
        role="combobox"
        className="field-input"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('regionHint')}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}--list`}
        aria-activedescendant={open && active ? optionId(active) : undefined}
        value={chosen?.label ?? kept}
        onChange={({ target }) => type(target.value)}
        onClick={unfold}
        onKeyDown={press}
        onBlur={() => {
          setOpen(false);
          control.onBlur();
        }}
      />
      <ul id={`${id}--list`} role="listbox" aria-label={props.label} className="region-list" hidden={!open}>
        {found.map((choice) => (
          <li
            key={choice.value}
            id={optionId(choice)}
            role="option"
            ref={open && choice === active ? intoView : undefined}
            aria-selected={choice.value === kept}
            className={choice === active ? 'region-option region-active' : 'region-option'}
            // The input keeps the focus, and with it the list stays open until the click is done.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            {choice.label}
          </li>
        ))}
      </ul>
      {open && found.length === 0 && (
        <span role="status" className="region-none">
          {t('regionNone')}
        </span>
      )}
    </span>
  );
}

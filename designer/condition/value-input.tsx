import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { operatorKinds, type FactDeclaration, type FactType, type Operator, type Scalar } from '../../engine/index.ts';
import { fenOf } from '../panel/fields/money.tsx';
import { Ticks } from '../panel/widgets/ticks.tsx';
import type { Value } from './comparison.ts';

interface OneProps {
  id: string;
  fact: FactDeclaration;
  value: Scalar | undefined;
  onChange: (value: Scalar) => void;
}

const choicesOf = ({ options = [], titles = {} }: FactDeclaration) =>
  options.map((value) => ({ value, label: titles[value] ?? value }));

function OptionInput({ id, fact, value, onChange }: OneProps) {
  const { t } = useTranslation();
  const choices = choicesOf(fact);
  const kept = String(value ?? '');
  return (
    <select
      id={id}
      className="prop-input"
      aria-label={t('condition.value')}
      value={kept}
      onChange={({ target }) => onChange(target.value)}
    >
      {!choices.some((choice) => choice.value === kept) && <option value={kept}>{t('panel.choose')}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

function YesNoInput({ id, value, onChange }: OneProps) {
  const { t } = useTranslation();
  return (
    <select
      id={id}
      className="prop-input prop-short"
      aria-label={t('condition.value')}
      value={String(value)}
      onChange={({ target }) => onChange(target.value === 'true')}
    >
      <option value="true">{t('yes')}</option>
      <option value="false">{t('no')}</option>
    </select>
  );
}

interface Written {
  type?: 'text' | 'date';
  read: (typed: string) => Scalar | undefined;
  write: (value: Scalar) => string;
}

/** A value that is typed; what cannot be read is not taken over. */
const typedInput = ({ type = 'text', read, write }: Written) =>
  function TypedInput({ id, value, onChange }: OneProps) {
    const { t } = useTranslation();
    const [typed, setTyped] = useState<string>();
    const shown = typed !== undefined && read(typed) === value ? typed : value === undefined ? '' : write(value);
    return (
      <input
        id={id}
        type={type}
        className="prop-input"
        aria-label={t('condition.value')}
        value={shown}
        onChange={({ target }) => {
          const next = read(target.value);
          setTyped(target.value);
          if (next !== undefined) onChange(next);
        }}
      />
    );
  };

const plain = (text: string) => text.normalize('NFKC').trim();
const numberOf = (text: string) => (/^-?\d{1,15}(\.\d*)?$/.test(plain(text)) ? Number(plain(text)) : undefined);
const TextInput = typedInput({ read: (text) => text, write: String });

const inputs: Readonly<Record<FactType, ComponentType<OneProps>>> = {
  text: TextInput,
  number: typedInput({ read: (text) => (text === '' ? 0 : numberOf(text)), write: String }),
  money: typedInput({ read: (text) => (text === '' ? 0 : fenOf(text)), write: (fen) => String(Number(fen) / 100) }),
  date: typedInput({ type: 'date', read: (text) => text, write: String }),
  boolean: YesNoInput,
  choice: OptionInput,
  choices: OptionInput,
  table: TextInput,
  files: TextInput,
};

interface Props {
  id: string;
  fact: FactDeclaration;
  operator: Operator;
  value: Value;
  onChange: (value: Value) => void;
}

/** What the fact is compared with, entered as the fact itself is. */
export function ValueInput({ id, fact, operator, value, onChange }: Props) {
  const { t } = useTranslation();
  const values = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
  if (operatorKinds[operator].right !== 'list') {
    const One = inputs[fact.type];
    return <One id={id} fact={fact} value={values[0]} onChange={onChange} />;
  }
  if (fact.options)
    return <Ticks id={id} choices={choicesOf(fact)} chosen={values.map(String)} disabled={false} onChange={onChange} />;
  const isNumber = fact.type === 'number' || fact.type === 'money';
  return (
    <input
      id={id}
      className="prop-input"
      aria-label={t('condition.values')}
      placeholder={t('condition.values')}
      defaultValue={values.join('、')}
      onBlur={({ target }) => {
        const parts = target.value.split(/[、,，;；\s]+/).filter((part) => part !== '');
        onChange(isNumber ? parts.flatMap((part) => numberOf(part) ?? []) : parts);
      }}
    />
  );
}

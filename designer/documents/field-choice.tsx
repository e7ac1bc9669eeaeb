import { useTranslation } from 'react-i18next';
import { ActSelect } from '../focus/act-select.tsx';
import type { FieldToken } from './field-tokens.ts';

interface Props {
  tokens: readonly FieldToken[];
  disabled: boolean;
  onChoose: (token: string) => void;
}

/** `申请人 / 姓名`: what it belongs to, and its own name. */
const halves = ({ label }: FieldToken): [group: string, name: string] => {
  const at = label.indexOf(' / ');
  return at < 0 ? ['', label] : [label.slice(0, at), label.slice(at + 3)];
};

/** The fields a document may print, by what they belong to. */
export function FieldChoice({ tokens, disabled, onChoose }: Props) {
  const { t } = useTranslation();
  const groups = new Map<string, FieldToken[]>();
  for (const token of tokens) {
    const [group] = halves(token);
    groups.set(group, [...(groups.get(group) ?? []), token]);
  }
  const options = (own: readonly FieldToken[]) =>
    own.map((token) => (
      <option key={token.text} value={token.text}>
        {halves(token)[1]}
      </option>
    ));
  return (
    <ActSelect className="prop-input" label={t('template.insert')} disabled={disabled} onChoose={onChoose}>
      <option value="">{t('template.insert')}</option>
      {[...groups].map(([group, own]) =>
        group === '' ? (
          options(own)
        ) : (
          <optgroup key={group} label={group}>
            {options(own)}
          </optgroup>
        ),
      )}
    </ActSelect>
  );
}

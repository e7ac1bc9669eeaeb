import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { movings, type Moving } from '../../engine/index.ts';

export interface ChosenMoving {
  what: Moving;
  ground: string;
}

interface Props {
  chosen: ChosenMoving;
  /** How many cases each choice takes along, once that is known. */
  along: Readonly<Record<Moving, number>> | undefined;
  onChange: (chosen: ChosenMoving) => void;
}

const choices = Object.keys(movings) as Moving[];

/** Whether running cases stay with their own version, and on what ground they do not. */
export function MovingChoice({ chosen, along, onChange }: Props) {
  const { t } = useTranslation();
  const labelOf = (what: Moving) =>
    what === 'stay' || !along ? movings[what] : t('running.along', { words: movings[what], count: along[what] });
  return (
    <>
      <Radio.Group
        aria-label={t('running.title')}
        className="moving-choice"
        value={chosen.what}
        onChange={({ target }) => onChange({ ...chosen, what: target.value as Moving })}
        options={choices.map((what) => ({
          value: what,
          label: labelOf(what),
          disabled: what !== 'stay' && along?.[what] === 0,
        }))}
      />
      {chosen.what !== 'stay' && (
        <label className="prop">
          <span className="prop-name">{t('running.ground')}</span>
          <Input
            maxLength={400}
            placeholder={t('running.groundHint')}
            value={chosen.ground}
            onChange={({ target }) => onChange({ ...chosen, ground: target.value })}
          />
        </label>
      )}
    </>
  );
}

import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { limitUnits } from '../../engine/index.ts';
import type { LimitSaid } from './start.ts';
import type { StepProps } from './steps.tsx';

interface LimitProps {
  title: string;
  limit: LimitSaid;
  /** Asks for the article only where a law sets the limit. */
  hasBasis?: boolean;
  onSay: (limit: LimitSaid) => void;
}

function LimitInput({ title, limit, hasBasis = false, onSay }: LimitProps) {
  const { t } = useTranslation();
  const { amount, unit, law, article } = limit;
  return (
    <fieldset className="start-group">
      <legend>{title}</legend>
      <div className="toolbar">
        <input
          type="number"
          min={0}
          max={3650}
          className="prop-input start-number"
          aria-label={t('start.amount', { title })}
          disabled={unit === 'onTheSpot'}
          value={amount ?? ''}
          onChange={({ target }) => {
            const typed = target.valueAsNumber;
            onSay({ ...limit, amount: Number.isInteger(typed) && typed >= 0 ? typed : undefined });
          }}
        />
        <select
          className="prop-input prop-short"
          aria-label={t('start.unit', { title })}
          value={unit}
          onChange={({ target }) => {
            const chosen = target.value as LimitSaid['unit'];
            onSay({ ...limit, unit: chosen, amount: chosen === 'onTheSpot' ? 0 : amount === 0 ? undefined : amount });
          }}
        >
          {Object.entries(limitUnits).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      {hasBasis && (
        <div className="toolbar">
          <input
            className="prop-input start-law"
            aria-label={t('start.law')}
            placeholder={t('start.law')}
            maxLength={200}
            value={law}
            onChange={({ target }) => onSay({ ...limit, law: target.value })}
          />
          <input
            className="prop-input prop-short"
            aria-label={t('start.article')}
            placeholder={t('start.articleHint')}
            maxLength={200}
            value={article}
            onChange={({ target }) => onSay({ ...limit, article: target.value })}
          />
        </div>
      )}
    </fieldset>
  );
}

/** What the county promises and what the law allows, each with its ground. */
export function LimitsStep({ start, onSay }: StepProps) {
  const { t } = useTranslation();
  const { promised, lawful, statutory, noStatutoryReason } = start;
  return (
    <>
      <LimitInput title={t('start.promised')} limit={promised} onSay={(limit) => onSay({ promised: limit })} />
      <Radio.Group
        aria-label={t('start.statutory')}
        value={lawful}
        onChange={({ target }) => onSay({ lawful: target.value as boolean })}
        options={[
          { value: true, label: t('start.lawful') },
          { value: false, label: t('start.lawless') },
        ]}
      />
      {lawful ? (
        <LimitInput
          hasBasis
          title={t('start.statutory')}
          limit={statutory}
          onSay={(limit) => onSay({ statutory: limit })}
        />
      ) : (
        <label className="prop">
          <span className="prop-name">{t('start.reason')}</span>
          <input
            className="prop-input"
            maxLength={200}
            placeholder={t('start.reasonHint')}
            value={noStatutoryReason}
            onChange={({ target }) => onSay({ noStatutoryReason: target.value })}
          />
        </label>
      )}
    </>
  );
}

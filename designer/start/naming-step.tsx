import { useTranslation } from 'react-i18next';
import type { StepProps } from './steps.tsx';

/** Name, department and id; the id follows the name until somebody types one. */
export function NamingStep({ start, choices, newId, onSay }: StepProps) {
  const { t } = useTranslation();
  const { name, id, department } = start;
  return (
    <>
      <label className="prop">
        <span className="prop-name">{t('start.name')}</span>
        <input
          className="prop-input"
          maxLength={200}
          placeholder={t('start.nameHint')}
          value={name}
          onChange={({ target }) => onSay({ name: target.value })}
        />
      </label>
      <label className="prop">
        <span className="prop-name">{t('start.department')}</span>
        <select
          className="prop-input"
          value={department}
          onChange={({ target }) => onSay({ department: target.value })}
        >
          {choices.departments.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </select>
      </label>
      <label className="prop">
        <span className="prop-name">{t('start.id')}</span>
        <input
          className="prop-input"
          maxLength={64}
          aria-describedby="start-id-hint"
          aria-invalid={newId.takenBy !== undefined || (id !== undefined && newId.id === '')}
          value={id ?? newId.id}
          onChange={({ target }) => onSay({ id: target.value === '' ? undefined : target.value })}
        />
      </label>
      <p id="start-id-hint" className={newId.takenBy === undefined ? 'quiet' : 'start-wrong'} role="status">
        {newId.takenBy === undefined ? t('start.idHint') : t('start.idTaken', { name: newId.takenBy })}
      </p>
    </>
  );
}

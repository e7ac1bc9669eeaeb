import { Alert, Checkbox, Segmented } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantKinds, knownFacts, type Answers } from '../../engine/index.ts';
import { MatterForm } from '../../forms/index.ts';
import { useCheckedDraft, useEditor } from '../draft/editor.ts';
import { ActSelect } from '../focus/act-select.tsx';
import { KeepAnswers } from './keep-answers.tsx';
import { Look, looks } from './look.tsx';
import { memoryFiles } from './memory-files.ts';
import type { ApplicantTried, Looking } from './use-looking.ts';
import { useLiveForm } from './use-live-form.ts';

/** The draft as everybody meets it: the form and what follows, the window's list, the approver's case, the guide. */
export function PreviewPane({ looking }: { looking: Looking }) {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const { look, on, width, applicant, answers, example, set } = looking;
  const { sound, findings } = useCheckedDraft();
  const bundle = useDeferredValue(sound);
  /** The form begins with it; what is typed afterwards is the form's own. */
  const [start, setStart] = useState<Answers>(answers);
  const form = useLiveForm(bundle);
  const { kind, hasAgent } = applicant;
  const known = useMemo(() => ({ kind, ...(hasAgent ? { agent: {} } : {}) }), [kind, hasAgent]);
  const facts = useMemo(() => knownFacts({ applicant: known }), [known]);

  const fill = (id: string) => {
    const found = bundle?.examples.examples.find((one) => one.id === id);
    if (!found) return;
    setStart(found.answers);
    const { kind: wanted, hasAgent: byAgent } = found.applicant ?? {};
    set({
      ...{ example: id, answers: found.answers },
      applicant: { kind: wanted === 'organisation' ? wanted : 'person', hasAgent: byAgent === true },
    });
  };

  if (!bundle || !form) {
    return <p className="quiet">{findings ? t('preview.notSound') : t('preview.waiting')}</p>;
  }
  return (
    <div className="preview">
      <div className="toolbar">
        <Segmented
          aria-label={t('preview.who')}
          value={look}
          onChange={(chosen) => {
            // The form begins anew with what was typed when it is looked at again.
            setStart(answers);
            set({ look: chosen });
          }}
          options={looks.map((value) => ({ value, label: t(`preview.looks.${value}`) }))}
        />
        <label className="preview-on">
          {t('preview.on')}
          <input
            type="date"
            className="prop-input"
            value={on}
            onChange={({ target }) => target.value !== '' && set({ on: target.value })}
          />
        </label>
        <Segmented<Looking['width']>
          aria-label={t('preview.width')}
          value={width}
          onChange={(chosen) => set({ width: chosen })}
          options={[
            { value: 'phone', label: t('preview.phone') },
            { value: 'desk', label: t('preview.desk') },
          ]}
        />
        <Segmented
          aria-label={t('preview.applicant')}
          value={kind}
          onChange={(chosen) => set({ applicant: { ...applicant, kind: chosen } })}
          options={Object.entries(applicantKinds).map(([value, label]) => ({
            value: value as ApplicantTried['kind'],
            label,
          }))}
        />
        <Checkbox
          checked={hasAgent}
          onChange={({ target }) => set({ applicant: { ...applicant, hasAgent: target.checked } })}
        >
          {t('preview.agent')}
        </Checkbox>
        <ActSelect className="prop-input" label={t('preview.fill')} onChoose={fill}>
          <option value="">{t('preview.fill')}</option>
          {bundle.examples.examples.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </ActSelect>
      </div>
      {sound !== draft.view().history.bundle && findings && (
        <Alert type="info" showIcon title={t('preview.older')} className="preview-older" />
      )}
      <div className={`preview-page ${width}`}>
        <h2>{bundle.matter.identity.handlingItem ?? bundle.matter.identity.name}</h2>
        {look === 'applicant' && (
          <MatterForm
            form={form}
            answers={start}
            facts={facts}
            files={memoryFiles}
            idPrefix="try"
            onChange={(settled) => set({ answers: settled.answers })}
          >
            <button type="submit" className="form-button">
              {t('preview.check')}
            </button>
          </MatterForm>
        )}
        <Look look={look} tried={{ bundle, answers, applicant: known, on }} />
        {locked === undefined && <KeepAnswers answers={answers} applicant={applicant} example={example} />}
      </div>
    </div>
  );
}

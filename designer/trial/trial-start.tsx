import { Alert, Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantKinds, knownFacts, type Answers, type Bundle, type FieldError } from '../../engine/index.ts';
import { MatterForm } from '../../forms/index.ts';
import { memoryFiles } from '../preview/memory-files.ts';
import { useEditor } from '../draft/editor.ts';
import { Ticks } from '../panel/widgets/ticks.tsx';
import { askedOf, begin, openerOf, playable, type Application } from './application.ts';
import { instantFrom, localOf } from './clock.ts';
import type { TrialOffice } from './office.ts';
import type { Fault, Trial } from './trial.ts';

interface Props {
  bundle: Bundle;
  office: TrialOffice;
  /** The moment that is proposed. */
  at: string;
  onBegun: (trial: Trial) => void;
}

type Kind = Application['kind'];
const isKind = (kind: unknown): kind is Kind => kind === 'person' || kind === 'organisation';

/** Where a trial begins: who applies, when and where, with which answers and materials. */
export function TrialStart({ bundle, office, at: proposed, onBegun }: Props) {
  const { t } = useTranslation();
  const { centre } = useEditor();
  const { examples } = bundle.examples;
  const first = examples.find(({ expect }) => expect.valid !== false);
  const { serviceObjects } = bundle.matter.identity;
  const usual: Kind = serviceObjects.includes('person') ? 'person' : 'organisation';
  const kindOf = (one: typeof first): Kind => (isKind(one?.applicant?.kind) ? one.applicant.kind : usual);
  const [example, setExample] = useState(first);
  const [kind, setKind] = useState<Kind>(kindOf(first));
  const [source, setSource] = useState<Application['source']>('window');
  const [at, setAt] = useState(proposed);
  const [start, setStart] = useState<Answers>(first?.answers ?? {});
  const [answers, setAnswers] = useState<Answers>(start);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isOpen, setOpen] = useState(first === undefined);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const matter = useMemo(() => playable(bundle, centre), [bundle, centre]);
  const asked = useMemo(
    () => matter && askedOf(matter, { kind, answers, source, example }),
    [matter, kind, answers, source, example],
  );
  const facts = useMemo(() => knownFacts({ applicant: { kind }, case: { source } }), [kind, source]);
  if (!matter || !asked) return <p className="quiet">{t('trial.notSound')}</p>;

  const materials = [...asked.materials.on, ...asked.materials.open].filter(({ fromForm }) => fromForm !== true);
  const chosen = materials.map(({ id }) => id).filter((id) => !missing.has(id));
  const choose = (id: string) => {
    const found = examples.find((one) => one.id === id);
    setExample(found);
    setErrors([]);
    setOpen(found === undefined);
    setKind(kindOf(found));
    setStart(found?.answers ?? {});
    setAnswers(found?.answers ?? {});
  };
  const send = () => {
    setErrors(asked.errors);
    if (asked.errors.length > 0) {
      setOpen(true);
      return;
    }
    const opener = openerOf(office, matter, source);
    if (!opener) {
      setFaults([{ pointer: '', message: t('trial.noClerk') }]);
      return;
    }
    const application = { source, kind, answers, materials: chosen, at, example };
    const begun = begin(office, matter, application, opener);
    setFaults(begun.ok ? [] : begun.faults);
    if (begun.ok) onBegun(begun.trial);
  };
  return (
    <div className="trial-start">
      <p className="quiet">{t('trial.intro')}</p>
      <div className="trial-choices">
        <label>
          {t('trial.fill')}
          <select className="prop-input" value={example?.id ?? ''} onChange={({ target }) => choose(target.value)}>
            <option value="">{t('trial.byHand')}</option>
            {examples.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('trial.at')}
          <input
            type="datetime-local"
            className="prop-input"
            value={localOf(office, at)}
            onChange={({ target }) => setAt(instantFrom(office, target.value) ?? at)}
          />
        </label>
        <Segmented
          aria-label={t('trial.source')}
          value={source}
          onChange={setSource}
          options={(['window', 'web'] as const).map((value) => ({ value, label: t(`trial.sources.${value}`) }))}
        />
        <Segmented
          aria-label={t('preview.applicant')}
          value={kind}
          onChange={setKind}
          options={Object.entries(applicantKinds).map(([value, label]) => ({ value: value as Kind, label }))}
        />
      </div>
      {faults.length > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('trial.refused')}
          description={faults.map(({ message }) => message).join('；')}
        />
      )}
      <details className="trial-answers" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('trial.answers')}</summary>
        <MatterForm
          nested
          form={matter.form}
          answers={start}
          facts={facts}
          errors={errors}
          files={memoryFiles}
          idPrefix="trial"
          onChange={(settled) => setAnswers(settled.answers)}
        />
      </details>
      {materials.length > 0 && (
        <fieldset className="trial-materials">
          <legend>{t('trial.materials')}</legend>
          <Ticks
            id="trial_materials"
            choices={materials.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={chosen}
            disabled={false}
            onChange={(ids) => setMissing(new Set(materials.flatMap(({ id }) => (ids.includes(id) ? [] : [id]))))}
          />
        </fieldset>
      )}
      <div className="toolbar">
        <Button type="primary" onClick={send}>
          {t('trial.begin')}
        </Button>
      </div>
    </div>
  );
}

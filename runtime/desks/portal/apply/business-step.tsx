import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BusinessAsked, type HeldLicenceShape, routes } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { call } from '../api.ts';
import { dateWords } from '../frame/date-words.ts';
import { TextField } from '../frame/text-field.tsx';
import type { Application } from './application.ts';
import { StepActs } from './step-acts.tsx';
import type { StepProps } from './step-body.tsx';

type Kind = 'new' | BusinessAsked['kind'];

/** The licence as its holder was told of it, and what may be asked about it today. */
function Held({ licence, kind }: { licence: HeldLicenceShape; kind: Kind }) {
  const { t } = useTranslation();
  const { name, number, stateName, validTo, renewal, offers } = licence;
  const offer = offers.find((one) => one.kind === kind);
  return (
    <div className={offer?.allowed ? 'note' : 'problem'} role="status">
      <p>{t('business.found', { name, number, state: stateName })}</p>
      {validTo !== undefined && <p>{t('business.until', { day: dateWords(validTo) })}</p>}
      {offer?.reason !== undefined && <p>{offer.reason}</p>}
      {offer?.late && renewal.to !== undefined && <p>{t('business.late', { day: dateWords(renewal.to) })}</p>}
    </div>
  );
}

const asNew = ({ applicant, answers, materials, delivery, step }: Application): Application => ({
  ...{ applicant, answers, materials, delivery, step },
});

/** What is asked for: something new, or an act on a licence, which is looked up and judged at once. */
export function BusinessStep({ shape, application, change, back, next }: StepProps) {
  const { t } = useTranslation();
  const { business } = application;
  const [kind, setKind] = useState<Kind>(business?.kind ?? 'new');
  const [number, setNumber] = useState(business?.licence.number ?? '');
  const [idNumber, setIdNumber] = useState('');
  const [held, setHeld] = useState<HeldLicenceShape>();
  const [fault, setFault] = useState('');
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const forget = () => {
    setHeld(undefined);
    setFault('');
  };

  const go = (licence: HeldLicenceShape, about: BusinessAsked['kind']) => {
    const { number: own, state, validFrom, validTo } = licence;
    const known = { number: own, state, ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
    change((before) => ({ ...before, business: { kind: about, licence: known } }));
    next();
  };
  const look = async (about: BusinessAsked['kind']) => {
    setBusy(true);
    forget();
    try {
      const found = await call(routes.heldLicence, { body: { matter: shape.matter.id, number, idNumber } });
      setHeld(found);
      const offer = found.offers.find((one) => one.kind === about);
      if (offer?.allowed && !offer.late) go(found, about);
    } catch (error) {
      const problem = problemOf(error);
      setFault(problem.status === 404 ? t('business.notFound') : problem.title);
    }
    setBusy(false);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    // The same licence as in the draft needs no second look; the server judges once more.
    const isSame = business?.kind === kind && business.licence.number === number && idNumber === '';
    if (kind === 'new') change(asNew);
    if (kind === 'new' || isSame) next();
    else if (number === '') document.getElementById('licence-number')?.focus();
    else if (idNumber === '') document.getElementById('licence-holder')?.focus();
    else if (held?.offers.some((one) => one.kind === kind && one.allowed)) go(held, kind);
    else void look(kind);
  };
  const kinds = [{ kind: 'new' as const, name: t('business.new') }, ...shape.businesses];
  const note = shape.businesses.find((one) => one.kind === kind)?.note;
  return (
    <form noValidate onSubmit={submit}>
      <fieldset className="question-set">
        <legend>{t('business.ask')}</legend>
        <div className="choices">
          {kinds.map((one) => (
            <label key={one.kind} className="choice">
              <input
                type="radio"
                name="business"
                checked={kind === one.kind}
                onChange={() => {
                  setKind(one.kind);
                  setFault('');
                }}
              />
              <span>{one.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {kind !== 'new' && (
        <>
          {note !== undefined && <p className="quiet">{note}</p>}
          <TextField
            id="licence-number"
            label={t('business.number')}
            help={t('business.numberHelp')}
            maxLength={80}
            autoComplete="off"
            value={number}
            onChange={(to) => {
              setNumber(to);
              forget();
            }}
            error={checked && number === '' ? t('business.numberMissing') : undefined}
          />
          <TextField
            id="licence-holder"
            label={t('business.idNumber')}
            help={t('business.idNumberHelp')}
            maxLength={40}
            autoComplete="off"
            value={idNumber}
            onChange={(to) => {
              setIdNumber(to);
              forget();
            }}
            error={checked && number !== '' && idNumber === '' ? t('business.idNumberMissing') : undefined}
          />
          {held && <Held licence={held} kind={kind} />}
          {fault !== '' && (
            <p className="line-error" role="alert">
              {fault}
            </p>
          )}
        </>
      )}
      <StepActs back={back} busy={busy} />
    </form>
  );
}

import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../frame/text-field.tsx';
import type { Delivery } from './application.ts';
import { StepActs } from './step-acts.tsx';
import type { StepProps } from './step-body.tsx';

/** Ways a result can be asked for online. */
const offered: ReadonlySet<string> = new Set(['pickUp', 'mail']);

/** How the result comes to the applicant. */
export function DeliveryStep({ shape, application, change, back, next }: StepProps) {
  const { t } = useTranslation();
  const [checked, setChecked] = useState(false);
  const { way, address } = application.delivery;
  const ways = shape.delivery.filter((one) => offered.has(one.way));
  const put = (to: Partial<Delivery>) => change((before) => ({ ...before, delivery: { ...before.delivery, ...to } }));
  const fault = way === '' ? 'way' : way === 'mail' && address.length < 5 ? 'address' : undefined;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (fault === undefined) next();
    else document.getElementById(fault === 'way' ? `way-${ways[0]?.way ?? ''}` : 'address')?.focus();
  };
  return (
    <form noValidate onSubmit={submit}>
      <fieldset className="question-set">
        <legend>{t('delivery.ask')}</legend>
        <div className="choices">
          {ways.map((one) => (
            <label key={one.way} className="choice">
              <input
                type="radio"
                id={`way-${one.way}`}
                name="way"
                checked={way === one.way}
                onChange={() => put({ way: one.way })}
              />
              <span>{one.label}</span>
            </label>
          ))}
        </div>
        {checked && fault === 'way' && (
          <p className="line-error" role="alert">
            {t('delivery.wayMissing')}
          </p>
        )}
      </fieldset>
      {way === 'mail' && (
        <TextField
          id="address"
          label={t('delivery.address')}
          help={t('delivery.addressHelp')}
          maxLength={300}
          autoComplete="street-address"
          value={address}
          onChange={(to) => put({ address: to })}
          error={checked && fault === 'address' ? t('delivery.addressMissing') : undefined}
        />
      )}
      <StepActs back={back} />
    </form>
  );
}

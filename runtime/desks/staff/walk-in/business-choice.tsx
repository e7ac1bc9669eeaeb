import { Alert, Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type BusinessAsked, type FormShape, type HeldLicenceShape } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { call } from '../../../signed-in/index.ts';
import { dayWords } from '../case/moment-words.ts';

type Kind = 'new' | BusinessAsked['kind'];
interface Named {
  kind: Kind;
  number: string;
  idNumber: string;
}

interface Props {
  shape: FormShape;
  /** `null` when something new is asked for. */
  onChosen: (business: BusinessAsked | null) => void;
  onLeave: () => void;
}

const knownOf = ({ number, state, validFrom, validTo }: HeldLicenceShape): BusinessAsked['licence'] => ({
  ...{ number, state },
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
});

type Offer = HeldLicenceShape['offers'][number];

/** The licence that was named, and why nothing may be asked about it, or what to mind. */
function HeldNote({ licence, offer }: { licence: HeldLicenceShape; offer: Offer | undefined }) {
  const { t } = useTranslation('licences');
  const { name, number, stateName, validTo, renewal } = licence;
  return (
    <Alert
      type={offer?.allowed ? 'info' : 'error'}
      showIcon
      title={t('business.found', { name, number, state: stateName })}
      description={
        <>
          {validTo !== undefined && <p>{t('business.until', { day: dayWords(validTo) })}</p>}
          {offer?.reason !== undefined && <p>{offer.reason}</p>}
          {offer?.late && renewal.to !== undefined && <p>{t('business.late', { day: dayWords(renewal.to) })}</p>}
        </>
      }
    />
  );
}

/** What is asked for: something new, or an act on a licence, which is looked up and judged first. */
export function BusinessChoice({ shape, onChosen, onLeave }: Props) {
  const { t } = useTranslation('licences');
  const [form] = Form.useForm<Named>();
  const [held, setHeld] = useState<HeldLicenceShape>();
  const [refused, setRefused] = useState('');
  const [busy, setBusy] = useState(false);
  const kind = Form.useWatch<Kind | undefined>('kind', form) ?? 'new';
  const offer = held?.offers.find((one) => one.kind === kind);
  const forget = () => {
    setHeld(undefined);
    setRefused('');
  };

  const look = async ({ number, idNumber }: Named) => {
    setBusy(true);
    forget();
    try {
      setHeld(await call(routes.heldLicence, { body: { matter: shape.matter.id, number, idNumber } }));
    } catch (error) {
      const problem = problemOf(error);
      setRefused(problem.status === 404 ? t('business.notFound') : problem.title);
    }
    setBusy(false);
  };
  const goOn = (named: Named) => {
    if (named.kind === 'new') onChosen(null);
    else if (held && offer?.allowed) onChosen({ kind: named.kind, licence: knownOf(held) });
    else void look(named);
  };
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <Form<Named>
      form={form}
      layout="vertical"
      initialValues={{ kind: 'new' }}
      onValuesChange={(changed: Partial<Named>) => {
        if (!('kind' in changed)) forget();
      }}
      onFinish={goOn}
    >
      <Form.Item name="kind" label={t('business.ask')}>
        <Radio.Group
          options={[
            { value: 'new', label: t('business.new') },
            ...shape.businesses.map((one) => ({ value: one.kind, label: one.name })),
          ]}
        />
      </Form.Item>
      {kind !== 'new' && (
        <>
          <p className="quiet">{shape.businesses.find((one) => one.kind === kind)?.note}</p>
          <Form.Item name="number" label={t('business.number')} rules={needed(t('business.numberMissing'))}>
            <Input maxLength={80} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="idNumber"
            label={t('business.idNumber')}
            extra={t('business.idNumberHelp')}
            rules={needed(t('business.idNumberMissing'))}
          >
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
        </>
      )}
      <div role="status">
        {refused !== '' && <Alert type="error" showIcon title={refused} />}
        {held && <HeldNote licence={held} offer={offer} />}
      </div>
      <div className="panel-buttons">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('business.next')}
        </Button>
        <Button onClick={onLeave}>{t('business.other')}</Button>
      </div>
    </Form>
  );
}

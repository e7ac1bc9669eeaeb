import { App, Form, Input, Modal, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type SeatBody } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, ProblemNote } from '../../../signed-in/index.ts';
import { type Option, readSeatable, type Seatable } from './seatable.ts';
import { useSave } from './use-save.ts';

const ways = ['seat', 'cover', 'away'] as const;

/** What a dialog opens with. */
export interface SeatPlan {
  way: (typeof ways)[number];
  account?: string;
  window?: string;
}
type Typed = SeatPlan & Partial<Pick<SeatBody, 'coversFor' | 'from' | 'to'>>;

interface Props {
  plan: SeatPlan | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** Arranges a seat, a deputy or an absence for some days. */
export function SeatDialog({ plan, onClose, onDone }: Props) {
  return plan && <OpenDialog plan={plan} onClose={onClose} onDone={onDone} />;
}

function OpenDialog({ plan, onClose, onDone }: Props & { plan: SeatPlan }) {
  const { t } = useTranslation('centre');
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const { problem, busy, save } = useSave(() => {
    void message.success(t('seat.done'));
    onDone();
    onClose();
  });
  const seatable = useResource('seatable', readSeatable);

  const seat = (typed: Typed) => {
    const { account = '', way, window, coversFor, from = '', to = '' } = typed;
    const body: SeatBody = {
      ...{ account, from, to },
      ...(way === 'seat' && window !== undefined ? { window } : {}),
      ...(way === 'cover' && coversFor !== undefined ? { coversFor } : {}),
    };
    void save(body, (idempotencyKey) => call(routes.seat, { body, idempotencyKey }));
  };

  return (
    <Modal
      open
      title={t('seat.title')}
      okText={t('seat.save')}
      cancelText={t('seat.cancel')}
      confirmLoading={busy}
      okButtonProps={{ disabled: seatable.data === undefined }}
      onOk={form.submit}
      onCancel={onClose}
    >
      {problem && <ProblemNote problem={problem} />}
      <Loaded resource={seatable}>
        {(found) => (
          <Form form={form} layout="vertical" initialValues={startOf(plan, found)} onFinish={seat}>
            <SeatFields seatable={found} />
          </Form>
        )}
      </Loaded>
    </Modal>
  );
}

const startOf = (plan: SeatPlan, { today }: Seatable): Typed => ({ ...plan, from: today, to: today });

function SeatFields({ seatable: { people, windows } }: { seatable: Seatable }) {
  const { t } = useTranslation('centre');
  const way = Form.useWatch('way') as SeatPlan['way'] | undefined;
  const rules = [{ required: true, message: t('seat.missing') }];
  const choice = (name: 'account' | 'window' | 'coversFor', label: string, options: readonly Option[]) => (
    <Form.Item name={name} label={t(`seat.${label}`)} rules={rules}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={[...options]} />
    </Form.Item>
  );
  const sitting = people.filter(({ sits }) => sits);
  const ranked = (rank: string) => sitting.filter(({ ranks }) => ranks.includes(rank));
  const whom = way === 'away' ? people : sitting;
  return (
    <>
      <Form.Item name="way" label={t('seat.way')}>
        <Radio.Group options={ways.map((value) => ({ value, label: t(`seat.ways.${value}`) }))} />
      </Form.Item>
      {way === 'cover' && choice('coversFor', 'coversFor', ranked('A'))}
      {choice('account', way === 'cover' ? 'deputy' : 'account', way === 'cover' ? ranked('B') : whom)}
      {way === 'seat' && choice('window', 'window', windows)}
      <div className="seat-days">
        {(['from', 'to'] as const).map((end) => (
          <Form.Item key={end} name={end} label={t(`seat.${end}`)} rules={rules}>
            <Input type="date" />
          </Form.Item>
        ))}
      </div>
    </>
  );
}

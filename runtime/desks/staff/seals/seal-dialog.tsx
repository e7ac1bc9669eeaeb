import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type SealBody, type SealChoicesShape, type SealRow } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call } from '../../../signed-in/index.ts';
import { ChoosingDialog } from '../centre/choosing-dialog.tsx';
import { useSave } from '../centre/use-save.ts';

interface Props {
  /** The seal whose keepers change; left out for a new one. */
  row?: SealRow;
  onClose: () => void;
  onDone: (words: string) => void;
}
type Typed = Partial<SealBody> & { reason?: string };

/** A new seal, or other keepers of one. */
export function SealDialog({ row, onClose, onDone }: Props) {
  const { t } = useTranslation('seals');
  const choices = useResource('seal-choices', (signal) => call(routes.sealChoices, { signal }));
  const { problem, busy, save } = useSave<SealRow>(({ name }) =>
    onDone(t(row ? 'rekeep.done' : 'register.done', { name })),
  );
  const write = ({ reason = '', ...typed }: Typed) => {
    const keepers = typed.keepers ?? [];
    if (row) {
      const body = { keepers, reason };
      return void save(body, (idempotencyKey) =>
        call(routes.rekeepSeal, { params: { id: row.id }, body, idempotencyKey }),
      );
    }
    const body = bodyOf(typed);
    return void save(body, (idempotencyKey) => call(routes.registerSeal, { body, idempotencyKey }));
  };
  return (
    <ChoosingDialog<SealChoicesShape, Typed>
      width={640}
      title={row ? t('rekeep.title', { name: row.name }) : t('register.title')}
      ok={t(row ? 'rekeep.save' : 'register.save')}
      cancel={t('cancel')}
      problem={problem}
      busy={busy}
      choices={choices}
      start={({ providers }) =>
        row ? { keepers: row.keepers.map(({ id }) => id) } : { ...(providers[0] && { provider: providers[0] }) }
      }
      onFinish={write}
      onClose={onClose}
    >
      {(found) => (row ? <Rekeeping choices={found} /> : <Terms choices={found} />)}
    </ChoosingDialog>
  );
}

const bodyOf = ({
  code = '',
  name = '',
  kind = 'approval',
  unit = '',
  keepers = [],
  shared,
  provider,
}: Typed): SealBody => ({
  ...{ code: code.trim(), name: name.trim(), kind, unit, keepers },
  ...(shared ? { shared } : {}),
  ...(provider === undefined ? {} : { provider }),
});

function KeepersField({ choices: { units } }: { choices: SealChoicesShape }) {
  const { t } = useTranslation('seals');
  const options = units.flatMap(({ name, posts }) =>
    posts.map((post) => ({ value: post.id, label: `${name} · ${post.name}` })),
  );
  return (
    <Form.Item
      name="keepers"
      label={t('keepers')}
      extra={t('keepersHint')}
      rules={[{ required: true, message: t('missing') }]}
    >
      <Select mode="multiple" maxCount={12} showSearch={{ optionFilterProp: 'label' }} options={options} />
    </Form.Item>
  );
}

function Rekeeping({ choices }: { choices: SealChoicesShape }) {
  const { t } = useTranslation('seals');
  return (
    <>
      <KeepersField choices={choices} />
      <Form.Item
        name="reason"
        label={t('rekeep.reason')}
        rules={[{ required: true, whitespace: true, message: t('missing') }]}
      >
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
    </>
  );
}

function Terms({ choices }: { choices: SealChoicesShape }) {
  const { t } = useTranslation('seals');
  const rules = [{ required: true, whitespace: true, message: t('missing') }];
  const { kinds, units, providers } = choices;
  const optionsOf = (items: SealChoicesShape['kinds']) => items.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Form.Item name="name" label={t('name')} extra={t('nameHint')} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="code" label={t('code')} extra={t('codeHint')} rules={rules}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="kind" label={t('kind')} rules={rules}>
        <Select options={optionsOf(kinds)} />
      </Form.Item>
      <Form.Item name="unit" label={t('unit')} rules={rules}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={optionsOf(units)} />
      </Form.Item>
      <Form.Item name="shared" valuePropName="checked">
        <Checkbox>{t('sharedLong')}</Checkbox>
      </Form.Item>
      <KeepersField choices={choices} />
      <Form.Item name="provider" label={t('provider')}>
        <Select
          options={providers.map((value) => ({
            value,
            label: value === 'paper' ? t('onPaper') : t('electronic', { provider: value }),
          }))}
        />
      </Form.Item>
    </>
  );
}

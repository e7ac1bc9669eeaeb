import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type GrantBody, type GrantChoicesShape, type GrantRow } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call } from '../../../signed-in/index.ts';
import { ChoosingDialog } from '../centre/choosing-dialog.tsx';
import { useAct } from './use-act.ts';

interface Props {
  /** The paper that is changed; left out for a new grant. */
  row?: GrantRow;
  onClose: () => void;
  onDone: (words: string) => void;
}
type Typed = Partial<GrantBody> & { reason?: string };

/** A new grant, or a new paper in the place of one. */
export function GrantDialog({ row, onClose, onDone }: Props) {
  const { t } = useTranslation('grants');
  const choices = useResource('grant-choices', (signal) => call(routes.grantChoices, { signal }));
  const { problem, busy, save } = useAct(t(row ? 'change.done' : 'issue.done'), onDone);

  const write = ({ reason = '', ...typed }: Typed) => {
    const body = bodyOf(typed);
    void save({ body, reason }, (idempotencyKey) =>
      row
        ? call(routes.changeGrant, { params: { id: row.grant }, body: { ...body, reason }, idempotencyKey })
        : call(routes.issueGrant, { body, idempotencyKey }),
    );
  };
  return (
    <ChoosingDialog<GrantChoicesShape, Typed>
      width={640}
      title={row ? t('change.title', { number: row.number }) : t('issue.title')}
      ok={t(row ? 'change.save' : 'issue.save')}
      cancel={t('cancel')}
      problem={problem}
      busy={busy}
      choices={choices}
      start={(found) => startOf(found, row)}
      onFinish={write}
      onClose={onClose}
    >
      {(found) => <Terms choices={found} changing={row !== undefined} />}
    </ChoosingDialog>
  );
}

function bodyOf({ number = '', post = '', matters = [], powers = [], from = '', to = '', ...typed }: Typed): GrantBody {
  const written = (words: string | undefined) => words !== undefined && words.trim() !== '';
  return {
    ...{ number: number.trim(), post, matters, powers, from, to },
    ...(written(typed.sealScope) ? { sealScope: typed.sealScope } : {}),
    ...(written(typed.note) ? { note: typed.note } : {}),
  };
}

function startOf({ today }: GrantChoicesShape, row: GrantRow | undefined): Typed {
  if (!row) return { from: today, to: `${Number(today.slice(0, 4)) + 1}-12-31` };
  const { post, to, sealScope, note, from } = row;
  return {
    ...{ post, to, from: from > today ? from : today },
    matters: row.matters.map(({ id }) => id),
    powers: row.powers.map(({ id }) => id),
    ...(sealScope === undefined ? {} : { sealScope }),
    ...(note === undefined ? {} : { note }),
  };
}

function Terms({ choices, changing }: { choices: GrantChoicesShape; changing: boolean }) {
  const { t } = useTranslation('grants');
  const { posts, matters, powers } = choices;
  const rules = [{ required: true, message: t('missing') }];
  const optionsOf = (items: GrantChoicesShape['matters']) => items.map(({ id, name }) => ({ value: id, label: name }));
  const people = posts.map(({ id, name, holders }) => ({ value: id, label: [name, ...holders].join(' · ') }));
  return (
    <>
      <Form.Item name="number" label={t('number')} rules={rules} extra={t(changing ? 'change.number' : 'issue.number')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="post" label={t('post')} rules={rules}>
        <Select disabled={changing} showSearch={{ optionFilterProp: 'label' }} options={people} />
      </Form.Item>
      <Form.Item name="matters" label={t('matters')} rules={rules}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={optionsOf(matters)} />
      </Form.Item>
      <Form.Item name="powers" label={t('powers')} rules={rules}>
        <Select mode="multiple" options={optionsOf(powers)} />
      </Form.Item>
      <div className="seat-days">
        {(['from', 'to'] as const).map((end) => (
          <Form.Item key={end} name={end} label={t(end)} rules={rules}>
            <Input type="date" />
          </Form.Item>
        ))}
      </div>
      <Form.Item name="sealScope" label={t('seal')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="note" label={t('note')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
      {changing && (
        <Form.Item name="reason" label={t('change.reason')} rules={rules}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      )}
      <p className="quiet">{t('noPassingOn')}</p>
    </>
  );
}

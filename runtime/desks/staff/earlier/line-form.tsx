import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type EarlierKindShape, type EarlierLineShape, type EarlierRow, routes } from '../../../api/index.ts';
import { call, ProblemNote } from '../../../signed-in/index.ts';
import { useSave } from '../centre/use-save.ts';

interface Props {
  kind: EarlierKindShape;
  /** The returned entry that is put right, and what was typed there. */
  replaces?: { id: string; line: EarlierLineShape };
}

const written = (typed: EarlierLineShape): EarlierLineShape =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([id, words]: [string, string | undefined]) =>
      words === undefined || words.trim() === '' ? [] : [[id, words.trim()] as const],
    ),
  );

/** One earlier licence by hand: a field for each column of its kind, days in whatever form people write them. */
export function LineForm({ kind: { matter, licence, columns }, replaces }: Props) {
  const { t } = useTranslation('earlier');
  const [, go] = useLocation();
  const [form] = Form.useForm<EarlierLineShape>();
  const { problem, busy, save } = useSave<EarlierRow>(({ id }) => go(`/licences/earlier/${id}`));
  const faultOf = (id: string) => problem?.errors?.find(({ pointer }) => pointer === `/line/${id}`)?.message;
  const isTold = problem?.errors?.every(({ pointer }) => columns.some(({ id }) => pointer === `/line/${id}`));
  const send = (typed: EarlierLineShape) => {
    const body = { matter, licence, line: written(typed), ...(replaces ? { replaces: replaces.id } : {}) };
    void save(body, (idempotencyKey) => call(routes.enterEarlier, { body, idempotencyKey }));
  };
  return (
    <Form form={form} layout="vertical" className="earlier-form" initialValues={replaces?.line ?? {}} onFinish={send}>
      {problem && isTold !== true && <ProblemNote problem={problem} />}
      {columns.map(({ id, title, hint, required, options, most }) => {
        const fault = faultOf(id);
        return (
          <Form.Item
            key={id}
            name={id}
            label={title}
            {...(hint === '' ? {} : { extra: hint })}
            {...(fault === undefined ? {} : { help: fault, validateStatus: 'error' as const })}
            rules={required ? [{ required: true, whitespace: true, message: t('form.missing') }] : []}
          >
            {options ? (
              <Select
                allowClear={!required}
                placeholder={t('form.choose')}
                options={options.map((value) => ({ value, label: value }))}
              />
            ) : (
              <Input maxLength={most} autoComplete="off" />
            )}
          </Form.Item>
        );
      })}
      <div className="print-row">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('form.save')}
        </Button>
        <Link href="/licences/earlier">{t('form.cancel')}</Link>
      </div>
    </Form>
  );
}

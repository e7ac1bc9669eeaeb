import { App, Button, Form, Input, Popconfirm, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recusalRelations } from '../../../../engine/index.ts';
import { routes, type ProblemShape, type TieBody } from '../../../api/index.ts';
import { keyKeeper, problemOf, useResource } from '../../../browser/index.ts';
import { momentWords } from '../case/moment-words.ts';
import { call, Loaded, ProblemNote, useTitle } from '../../../signed-in/index.ts';

/** Whose cases one keeps out of: registered once, compared with every applicant and agent from then on. */
export function TiesPage() {
  const { t } = useTranslation('grants');
  const { message } = App.useApp();
  const [form] = Form.useForm<TieBody>();
  const [problem, setProblem] = useState<ProblemShape>();
  const keyFor = useMemo(() => keyKeeper(), []);
  const ties = useResource('ties', (signal) => call(routes.ties, { signal }));
  useTitle(t('ties.title'));
  const change = async (act: () => Promise<unknown>, done: string) => {
    setProblem(undefined);
    try {
      await act();
      void message.success(done);
      form.resetFields();
      ties.reload();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const register = ({ relation, number }: TieBody) => {
    const body = { relation, number: number.trim() };
    return change(() => call(routes.registerTie, { body, idempotencyKey: keyFor(body) }), t('ties.done'));
  };
  const rules = [{ required: true, message: t('missing') }];
  return (
    <>
      <header className="page-head">
        <h1>{t('ties.title')}</h1>
        <p className="quiet">{t('ties.explain')}</p>
      </header>
      <div className="centre-part">
        {problem && <ProblemNote problem={problem} />}
        <Form form={form} layout="vertical" onFinish={(typed) => void register(typed)}>
          <Form.Item name="relation" label={t('ties.relation')} rules={rules}>
            <Radio.Group
              className="radio-lines"
              options={Object.entries(recusalRelations).map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
          <Form.Item
            name="number"
            label={t('ties.number')}
            rules={[...rules, { pattern: /^\s*[0-9A-Za-z-]{6,40}\s*$/, message: t('ties.numberWrong') }]}
          >
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t('ties.register')}
          </Button>
        </Form>
        <h2>{t('ties.list')}</h2>
        <Loaded resource={ties}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="quiet">{t('ties.none')}</p>
            ) : (
              <ul className="panel-list">
                {items.map(({ id, relation, at }) => (
                  <li key={id}>
                    <span>{t('ties.row', { relation, at: momentWords(at) })}</span>
                    <Popconfirm
                      title={t('ties.dropSure')}
                      okText={t('ties.dropYes')}
                      cancelText={t('ties.dropNo')}
                      onConfirm={() => void change(() => call(routes.dropTie, { params: { id } }), t('ties.dropped'))}
                    >
                      <Button size="small">{t('ties.drop')}</Button>
                    </Popconfirm>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
    </>
  );
}

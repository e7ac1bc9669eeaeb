import { App, Button } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type DesignerRow, type MatterDraft } from '../../runtime/api/index.ts';
import { problemOf } from '../../runtime/browser/index.ts';
import { call } from '../../runtime/signed-in/index.ts';

/** How long the way back stays on the screen, in seconds. */
const WAY_BACK = 20;

/** Deletes a matter that was never published: asks first, and can put it back as long as the message stands. */
export function useDelete(onDone: () => void): (row: DesignerRow) => void {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();

  return useCallback(
    (row) => {
      const fail = (error: unknown) => void message.error(problemOf(error).title);
      const putBack = async ({ bundle }: MatterDraft) => {
        const { id, name, department } = row;
        await call(routes.createMatter, { body: { id, name, department, from: { way: 'files', bundle } } });
        message.destroy(id);
        void message.success(t('matters.putBack', { name }));
        onDone();
      };
      const take = async () => {
        const params = { matter: row.id };
        const draft = await call(routes.matterDraft, { params });
        await call(routes.deleteMatter, { params, body: { revision: draft.revision } });
        void message.open({
          ...{ key: row.id, type: 'info', duration: WAY_BACK },
          content: (
            <>
              {t('matters.deleted', { name: row.name })}{' '}
              <Button type="link" onClick={() => void putBack(draft).catch(fail)}>
                {t('matters.undo')}
              </Button>
            </>
          ),
        });
        onDone();
      };
      modal.confirm({
        title: t('matters.deleteTitle', { name: row.name }),
        content: t('matters.deleteHint', { seconds: WAY_BACK }),
        okText: t('matters.delete'),
        okButtonProps: { danger: true },
        onOk: () => take().catch(fail),
      });
    },
    [t, modal, message, onDone],
  );
}

import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, type Credentials, Loaded } from '../../runtime/signed-in/index.ts';

interface Props {
  chosen: string | undefined;
  onChoose: (credentials: Credentials) => void;
}

/** Demonstration mode: the accounts that work in the designer; a chip fills the form in. */
export function DemonstrationAccounts({ chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const listed = useResource('accounts', (signal) => call(routes.accounts, { signal }));
  return (
    <section className="card" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{t('signIn.accounts')}</h2>
      <p className="quiet">{t('signIn.accountsHint')}</p>
      <Loaded resource={listed}>
        {({ accounts, password }) => (
          <div className="chips">
            {accounts
              .filter(({ desk }) => desk === '/designer')
              .map(({ name, displayName }) => (
                <Button
                  key={name}
                  type={name === chosen ? 'primary' : 'default'}
                  aria-pressed={name === chosen}
                  onClick={() => onChoose({ name, password })}
                >
                  {displayName}
                </Button>
              ))}
          </div>
        )}
      </Loaded>
    </section>
  );
}

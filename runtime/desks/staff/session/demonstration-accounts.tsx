import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type ResponseOf } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';

type Listed = ResponseOf<typeof routes.accounts>;
type Account = Listed['accounts'][number];

interface Props {
  chosen: string | undefined;
  onChoose: (credentials: { name: string; password: string }) => void;
}

function byUnit(accounts: readonly Account[]): [unit: string, accounts: Account[]][] {
  const units = new Map<string, Account[]>();
  for (const account of accounts) {
    units.set(account.unit, [...(units.get(account.unit) ?? []), account]);
  }
  return [...units];
}

/** Demonstration mode: everybody who can be tried out, by unit; a chip fills the form in. */
export function DemonstrationAccounts({ chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const listed = useResource('accounts', (signal) => call(routes.accounts, { signal }));
  return (
    <section className="sign-in-accounts" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{t('signIn.accounts')}</h2>
      <p>{t('signIn.accountsHint')}</p>
      <Loaded resource={listed}>
        {({ accounts, password }) =>
          byUnit(accounts.filter(({ desk }) => desk === '/desk')).map(([unit, members]) => (
            <div key={unit} role="group" aria-label={unit} className="sign-in-unit">
              <h3>{unit}</h3>
              {members.map(({ name, posts, hint }) => (
                <Button
                  key={name}
                  type={name === chosen ? 'primary' : 'default'}
                  aria-pressed={name === chosen}
                  onClick={() => onChoose({ name, password })}
                >
                  {posts.join('、')}
                  {hint !== undefined && <span className="sign-in-hint">{hint}</span>}
                </Button>
              ))}
            </div>
          ))
        }
      </Loaded>
    </section>
  );
}

/** What a matter names of its centre: asked before something there is deleted. */
import { namedIn } from '../../../engine/matter/check/shared.ts';
import { aBundle } from '../../build/matter.ts';
import { put } from '../../build/put.ts';

test('units, catalogues and each code offered from a table, once', () => {
  const bundle = aBundle();
  put(bundle, '/materials/materials/0/catalogue', 'application-form');
  put(bundle, '/materials/materials/1/catalogue', 'application-form');
  put(bundle, '/form/sections/0/fields/0/codeTable', 'sign-places');
  expect(namedIn(bundle)).toEqual([
    'units/city-management',
    'materials/application-form',
    'codeTables/sign-places',
    'codeTables/sign-places/wall',
    'codeTables/sign-places/roof',
  ]);
});

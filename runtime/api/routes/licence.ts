/** The register of licences (证照库). */
import { route } from '../route.ts';
import {
  heldBody,
  heldLicenceShape,
  licenceBody,
  licenceRow,
  licenceShape,
  officeCaseBody,
  officeCaseShape,
} from '../shapes/licence.ts';
import { pageOf } from '../shapes/page.ts';

export const licenceRoutes = {
  deskLicences: route({
    method: 'POST',
    path: '/api/desk/licences',
    audience: ['staff'],
    summary: '证照库：按编号、持证人查找，或者按发证、届满先后；已经届满、等待注销的',
    body: licenceBody,
    response: pageOf(licenceRow),
    problems: [400],
  }),
  deskLicence: route({
    method: 'GET',
    path: '/api/desk/licences/:id',
    audience: ['staff'],
    summary: '一份证照和它的历次办理',
    response: licenceShape,
    problems: [404],
  }),
  openOfficeCase: route({
    method: 'POST',
    path: '/api/desk/licences/:id/case',
    audience: ['leader'],
    summary: '对本系统启用前颁发的证照依职权立案，以便撤销或者注销；已经立案的返回原办件',
    body: officeCaseBody,
    response: officeCaseShape,
    problems: [404, 409, 422],
  }),
  heldLicence: route({
    method: 'POST',
    path: '/api/licences',
    audience: ['applicant', 'staff'],
    summary: '凭证照编号和持证人证件号码查可以办理的变更、延续、注销、补证',
    body: heldBody,
    response: heldLicenceShape,
    problems: [400, 404, 429],
  }),
} as const;

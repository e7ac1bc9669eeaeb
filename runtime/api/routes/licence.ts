/** The register of licences (证照库). */
import { route } from '../route.ts';
import { heldBody, heldLicenceShape, licenceBody, licenceRow, licenceShape } from '../shapes/licence.ts';
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

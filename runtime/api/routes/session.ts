/** Signing in and out. Applicants by mobile and one-time code, staff by name and password. */
import { route } from '../route.ts';
import { codeBody, mobileBody, passwordBody, sessionShape } from '../shapes/session.ts';

const everybody = ['public', 'applicant', 'staff'] as const;

export const sessionRoutes = {
  session: route({
    method: 'GET',
    path: '/api/session',
    audience: everybody,
    summary: '当前登录',
    response: sessionShape,
  }),
  sendCode: route({
    method: 'POST',
    path: '/api/applicant/code',
    audience: everybody,
    summary: '发送登录验证码',
    body: mobileBody,
    problems: [400, 429],
  }),
  signInApplicant: route({
    method: 'POST',
    path: '/api/applicant/session',
    audience: everybody,
    summary: '申请人登录',
    body: codeBody,
    response: sessionShape,
    problems: [400, 401, 429],
  }),
  signInStaff: route({
    method: 'POST',
    path: '/api/staff/session',
    audience: everybody,
    summary: '工作人员登录',
    body: passwordBody,
    response: sessionShape,
    problems: [400, 401, 429],
  }),
  signOut: route({ method: 'DELETE', path: '/api/session', audience: everybody, summary: '退出登录' }),
} as const;

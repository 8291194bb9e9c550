export type { ChainFault } from './chain.ts';
export { timestampRequest } from './request.ts';
export type { TokenCheck, TokenFault, TokenTime, TokenVerdict } from './verify-token.ts';
export { verifyToken } from './verify-token.ts';

// The answers a dealer's server gives.

import type { FleetResponse } from '../scenario.ts';

const typed = (type: string, body: string, status: number): FleetResponse => ({ status, headers: { 'content-type': type }, body });

export const htmlResponse = (body: string, status = 200): FleetResponse => typed('text/html; charset=utf-8', body, status);

export const jsonResponse = (value: unknown, status = 200): FleetResponse => typed('application/json', JSON.stringify(value), status);

export const cssResponse = (body: string): FleetResponse => typed('text/css', body, 200);

export const scriptResponse = (body: string): FleetResponse => typed('text/javascript', body, 200);

export const svgResponse = (body: string): FleetResponse => typed('image/svg+xml', body, 200);

/** 303: what follows a POST is a GET. */
export const redirectResponse = (location: string): FleetResponse => ({ status: 303, headers: { location }, body: '' });

/** 301, for good. */
export const movedResponse = (location: string): FleetResponse => ({ status: 301, headers: { location }, body: '' });

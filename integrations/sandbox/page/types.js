/**
 * The shapes that the sandbox sends, for the reader and the editor; nothing here runs.
 *
 * @typedef {"whatsapp"|"slack"|"telegram"|"sms"|"email"} App
 * @typedef {{chat?: string, user?: string, dm?: string, started?: boolean, blocked?: boolean,
 *            start_payload?: string}} Account
 * @typedef {{id: string, name: string, role: string, label: string,
 *            apps: Partial<Record<App, Account>>}} Persona
 * @typedef {{id: string, name: string, members: string[]}} Channel
 * @typedef {{id: string, at: string, from: string, payload: any, status: string, error: string,
 *            edited: boolean, thread: string|null, visible_to: string|null, key?: string,
 *            reactions?: any[], answered: {persona: string, label: string}|null}} Message
 * @typedef {{app: string, method: string, chat: string, kind: string, times: number,
 *            retry_after?: number}} Fault
 * @typedef {{now: string, personas: Persona[], slack: {workspace: string, channels: Channel[], views?: Record<string, any>},
 *            chats: Record<App, Record<string, Message[]>>, typing: Record<string, string[]>,
 *            faults: Fault[], room: {name: string, people: number}, hub: {name: string}}} State
 * @typedef {{id: string|number, at: string, direction: "in"|"out", app: string, what: string,
 *            who: string, status: string, became: string, tone: "ok"|"wait"|"no"|"quiet", key: string}} LedgerRow
 * @typedef {{app: App, chat: string, persona: Persona, message: Message,
 *            picked: (token: string, label: string) => boolean,
 *            choose: (act: {kind: string, token: string, label: string}) => void,
 *            nameOf: (from: string) => string}} Context
 */
export {};

import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { FetchFailure, temporaryFailure } from "./failure.ts";
import { type FetchPolicy, writeSpan } from "./policy.ts";

/** What is asked of a server; with a body it is a form that is posted. */
export interface Ask {
  readonly url: string;
  readonly body?: string | undefined;
}

/** Headers have come in; the body has not been read. */
export interface Reply {
  readonly url: string;
  readonly message: IncomingMessage;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Sends a request and follows redirects, as many as the policy allows and never from https to http. */
export async function sendRequest(
  ask: Ask,
  headers: Readonly<Record<string, string>>,
  { policy, signal }: { policy: FetchPolicy; signal: AbortSignal },
): Promise<Reply> {
  let url = ask.url;
  for (let hops = 0; ; hops++) {
    const message = await sendOnce({ ...ask, url }, headers, policy, signal);
    if (!REDIRECTS.has(message.statusCode ?? 0)) return { url, message };
    message.destroy();
    if (hops === policy.redirects) {
      throw new FetchFailure(`redirects more than ${policy.redirects} times`);
    }
    url = nextAddress(url, message.headers.location);
  }
}

function nextAddress(from: string, location: string | undefined): string {
  if (!location || !URL.canParse(location, from)) throw new FetchFailure("redirects without saying where to");
  const to = new URL(location, from);
  const isWeb = to.protocol === "https:" || to.protocol === "http:";
  if (!isWeb || (from.startsWith("https:") && to.protocol === "http:")) {
    throw new FetchFailure(`redirects to ${to.href}, which is not safe to follow`);
  }
  return to.href;
}

function sendOnce(
  { url, body }: Ask,
  headers: Readonly<Record<string, string>>,
  policy: FetchPolicy,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const send = url.startsWith("https:") ? secureRequest : plainRequest;
  const form = body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
  return new Promise((resolve, reject) => {
    const outgoing = send(url, {
      method: body === undefined ? "GET" : "POST",
      headers: { "user-agent": "Knooppunt (refresh of open data)", ...form, ...headers },
      signal,
    });
    const connecting = setTimeout(() => {
      outgoing.destroy(temporaryFailure(`could not be reached within ${writeSpan(policy.connectMs)}`));
    }, policy.connectMs);
    outgoing.once("socket", (socket) => {
      if (!socket.connecting) clearTimeout(connecting);
      else socket.once("connect", () => clearTimeout(connecting));
    });
    outgoing.setTimeout(policy.idleMs, () => {
      outgoing.destroy(temporaryFailure(`sent nothing for ${writeSpan(policy.idleMs)}`));
    });
    outgoing.once("error", (error) => {
      clearTimeout(connecting);
      reject(nameNetworkError(error));
    });
    outgoing.once("response", (message) => {
      clearTimeout(connecting);
      resolve(message);
    });
    outgoing.end(body);
  });
}

const NETWORK_ERRORS: Readonly<Record<string, string>> = {
  ENOTFOUND: "is not found: its host has no address",
  EAI_AGAIN: "is not found: no answer from the name server",
  ECONNREFUSED: "refuses the connection",
  ECONNRESET: "broke the connection off",
  EPIPE: "broke the connection off",
  ETIMEDOUT: "could not be reached in time",
  ENETUNREACH: "cannot be reached from here",
  EHOSTUNREACH: "cannot be reached from here",
};

/** What went wrong on the way, in words; whatever has no words of its own keeps those of the system. */
export function nameNetworkError(error: Error): Error {
  if (error instanceof FetchFailure || error.name === "AbortError") return error;
  const { code = "" } = error as NodeJS.ErrnoException;
  return temporaryFailure(NETWORK_ERRORS[code] ?? `could not be reached: ${error.message || code}`);
}

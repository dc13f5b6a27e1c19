/** The authority's own pages, in plain HTML: which person signs in, and whether they sign out. */

import { people } from "./issuer.js";

const document = (title, body) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>
${body}
</main></body></html>`;

/** GET shows who can sign in; POST signs one in, or says that nobody wants to. */
export async function interact(provider, request, response) {
  try {
    const { prompt } = await provider.interactionDetails(request, response);
    if (request.method === "POST") {
      const person = request.url.split("?person=")[1];
      const result = people[person]
        ? { login: { accountId: person } }
        : { error: "access_denied", error_description: "nobody signed in" };
      await provider.interactionFinished(request, response, result);
      return;
    }
    if (prompt.name !== "login") throw new Error(`the authority asks for ${prompt.name}`);
    const [path] = request.url.split("?");
    const button = (value, name) =>
      `<form method="post" action="${path}?person=${value}"><button id="${value}">${name}</button></form>`;
    const all = Object.entries(people).map(([person, { name }]) => button(person, name));
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(document("Sign in to your organization", [...all, button("nobody", "Cancel")].join("\n")));
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(String(error));
  }
}

/** Asks whether to sign out here, too. */
export function signOutPage(context, form) {
  const yes = '<button form="op.logoutForm" name="logout" value="yes">Yes, sign me out</button>';
  context.body = document("Do you want to sign out of your organization?", `${form}\n${yes}`);
}

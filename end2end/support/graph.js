/** Microsoft Graph on loopback, as far as it is told of devices ("Update device", "Get device", "Delete device"). */

import { once } from "node:events";
import { createServer } from "node:http";

/**
 * Starts one that takes everything. `answers` has another status for some devices, by their ids in Entra; `all` another one for
 * every device; `told` what each was told last.
 */
export async function startGraph() {
  const graph = { answers: new Map(), all: undefined, told: new Map() };
  const server = createServer(async (request, response) => {
    const [, id] = request.url.match(/deviceId='([0-9a-f-]+)'/) ?? [];
    let text = "";
    for await (const piece of request) text += piece;
    const status = graph.all ?? graph.answers.get(id) ?? (request.method === "GET" ? 200 : 204);
    if (request.method === "PATCH" && status === 204) graph.told.set(id, JSON.parse(text));
    response.writeHead(status, { "content-type": "application/json", ...(status === 429 && { "retry-after": "600" }) });
    if (status === 204) response.end();
    else response.end(JSON.stringify(status === 200 ? { id } : { error: { code: "Tests_Answer", message: "as the tests want" } }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  graph.root = `http://127.0.0.1:${server.address().port}`;
  graph.stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return graph;
}

import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { projectRoot } from "#lib/processes/project-root";

/** React decodes only where it is loaded as on a server of components: in a process of its own, all at once. */
function readAll(sent: readonly { body: string; type: string; isCall: boolean }[]): (string | null)[] {
  const script = `
    import { readAction } from "#lib/api/read-action";
    const refusals = [];
    for (const { body, type, isCall } of ${JSON.stringify(sent)}) {
      await readAction(Buffer.from(body), type, isCall).then(
        () => refusals.push(null),
        (error) => refusals.push(error.message || "refused"),
      );
    }
    console.log(JSON.stringify(refusals));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--input-type=module", "-e", script],
    { cwd: projectRoot(), encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  return JSON.parse(stdout || JSON.stringify([stderr]));
}

const boundary = "between-the-fields";
const multipart = (fields: readonly (readonly [string, string])[], end = `--${boundary}--\r\n`): string =>
  fields
    .map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join("") + end;
const text = (body: string) => ({ body, type: "text/plain;charset=UTF-8", isCall: true });
const called = (body: string, type = `multipart/form-data; boundary=${boundary}`) => ({ body, type, isCall: true });
const posted = (body: string, type = `multipart/form-data; boundary=${boundary}`) => ({ body, type, isCall: false });
const descriptor = '{"id":"60aa","bound":"$@1"}';
const bound = (...fields: (readonly [string, string])[]) =>
  posted(multipart([["$ACTION_REF_2", ""], ...fields, ["password", "sesame"]]));

test("what forms of ours send is read: values, the same one twice, forms, bound arguments, fields without an action", () => {
  const good = [
    text('[{"topic":"Tides","seconds":"$undefined"},"a key"]'),
    text("[]"),
    text('[{"a":{"b":1},"c":"$0:0:a"}]'),
    called(multipart([["1_password", "sesame"], ["0", '["token","page","$K1"]']])), // biome-ignore format: one line
    bound(["$ACTION_2:0", descriptor], ["$ACTION_2:1", '["token","page"]']),
    bound(["$ACTION_2:0", '{"id":"60aa","bound":null}']),
    posted(multipart([["$ACTION_ID_60aa", ""]])),
    posted(multipart([["password", "sesame"]])),
  ];
  expect(readAll(good)).toEqual(good.map(() => null));
});

test("what Next would stumble over is refused", () => {
  const bad = [
    ...["", "{{{", '["$Q7"]', '["$9:a:b"]', '["$F1"]', '"no list"', '{"length":2}', "null", "\u0000"].map(text),
    text(`[${"1,".repeat(1000)}1]`),
    called("nothing of the kind"),
    called(multipart([["0", "["]])),
    called(multipart([["1_password", "sesame"]])),
    called(multipart([["0", "[]"]], "")),
    called(multipart([["0", "[]"]]), "multipart/form-data"),
    posted("nothing of the kind"),
    posted(multipart([["password", "sesame"]], "")),
    posted(multipart([["password", "sesame"]]), "multipart/form-data"),
    bound(),
    bound(["$ACTION_2:0", "{"]),
    bound(["$ACTION_2:0", descriptor]),
    bound(["$ACTION_2:0", descriptor], ["$ACTION_2:1", "{"]),
    bound(["$ACTION_2:0", descriptor], ["$ACTION_2:1", '"no list"']),
  ];
  const refusals = readAll(bad);
  expect(bad.filter((_, i) => refusals[i] === null)).toEqual([]);
  expect(refusals).toHaveLength(bad.length);
});

/** A form with files as `askVendor` takes it: spread into its request. */
export async function multipartBody(form: FormData): Promise<{ body: Uint8Array; headers: Record<string, string> }> {
  const packed = new Response(form);
  const body = new Uint8Array(await packed.arrayBuffer());
  return { body, headers: { "content-type": packed.headers.get("content-type") ?? "multipart/form-data" } };
}

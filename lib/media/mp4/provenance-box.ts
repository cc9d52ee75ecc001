import { box } from "#lib/media/mp4/boxes";

/** The id under which an mp4 carries XMP (XMP specification, part 3). */
const xmpId = Buffer.from("be7acfcb97a942e89c71999491e3afac", "hex");

const vocabulary = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/** How the pictures came to be, by IPTC's digital source type, as an XMP packet that tools for provenance read. */
export function provenanceBox(digitalSourceType: string): Buffer {
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
   Iptc4xmpExt:DigitalSourceType="${vocabulary}${digitalSourceType}"/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
  return box("uuid", xmpId, Buffer.from(packet));
}

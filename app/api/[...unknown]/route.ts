import { nothingHere } from "#lib/api/nothing-here";

export {
  nothingHere as GET,
  nothingHere as HEAD,
  nothingHere as POST,
  nothingHere as PUT,
  nothingHere as PATCH,
  nothingHere as DELETE,
};

import { bind } from "#lib/api/bind";
import { readOEmbed } from "#lib/api/v1/read-oembed";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = bind(readOEmbed);

/** What stands before every prompt of this door unless a request brings rules of its own, or none (""). */
export const defaultVideoRules =
  "One continuous cinematic shot without cuts. Natural, physically plausible motion; the camera moves smoothly and with " +
  "purpose. Consistent light, colour and character design from the first frame to the last. Sharp focus on the subject. " +
  "No text, no captions, no logos, no watermarks, no borders.";

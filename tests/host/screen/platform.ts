// `Platform`: what the app runs on. The page sets it before the plugin loads; tests set it back.

/** The switches a plugin reads. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://host/',
};

/** Host side: turns the host into a phone, or back into a desktop. */
export function setPhone(isPhone: boolean): void {
  const desktop = { isDesktop: !isPhone, isDesktopApp: !isPhone, isLinux: !isPhone };
  const mobile = { isMobile: isPhone, isMobileApp: isPhone, isAndroidApp: isPhone };
  Object.assign(Platform, desktop, mobile, { isPhone });
}

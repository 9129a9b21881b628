import { theme, type ThemeConfig } from 'antd';
import { shape, type Tokens } from './tokens';

/** Ant Design drawn with our tokens: no shadows but for overlays, motion of at most 150 ms and none on request. */
export function antdTheme(tokens: Tokens, dark: boolean, still: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'fuhua' },
    hashed: false,
    token: {
      colorPrimary: tokens.accent,
      colorPrimaryHover: tokens.accentHover,
      colorLink: tokens.accent,
      colorLinkHover: tokens.accentHover,
      colorSuccess: tokens.good,
      colorWarning: tokens.warn,
      colorError: tokens.bad,
      colorText: tokens.text,
      colorTextSecondary: tokens.textSoft,
      colorTextDescription: tokens.textSoft,
      colorTextPlaceholder: tokens.textFaint,
      colorTextDisabled: tokens.textFaint,
      colorBgLayout: tokens.ground,
      colorBgContainer: tokens.surface,
      colorBgElevated: tokens.surface,
      colorBorder: tokens.lineStrong,
      colorBorderSecondary: tokens.line,
      colorTextLightSolid: tokens.onAccent,
      borderRadius: shape.radius,
      borderRadiusLG: shape.radius,
      controlHeight: shape.control,
      fontFamily: shape.font,
      fontSize: shape.sizes.text,
      lineHeight: 1.7,
      motion: !still,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Form: { itemMarginBottom: 20, labelColor: tokens.text, verticalLabelPadding: '0 0 4px' },
      Input: { activeShadow: `0 0 0 2px ${tokens.accentSoft}` },
      Select: { optionSelectedBg: tokens.accentSoft },
      Tooltip: { colorBgSpotlight: tokens.text, colorTextLightSolid: tokens.surface },
    },
  };
}

// A page in millimetres: text, lines, areas and QR symbols on PDF or PNG.
#pragma once

#include "app/print/qr.hpp"

#include "core/base/bytes.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

// The library's own names of its opaque types; its header stays out of ours.
struct _cairo;         // NOLINT(bugprone-reserved-identifier)
struct _cairo_surface; // NOLINT(bugprone-reserved-identifier)

namespace jiamei::print {

struct PageSize {
    double width = 0; ///< millimetres
    double height = 0;
};

struct Area {
    double x = 0; ///< millimetres from the left and top edge
    double y = 0;
    double width = 0;
    double height = 0;
};

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
    double opacity = 1;
};

inline constexpr Colour kInk{0.10, 0.10, 0.12};
inline constexpr Colour kFaintInk{0.42, 0.43, 0.46};
inline constexpr Colour kBrand{0.72, 0.11, 0.11}; ///< the red of the paper cards it replaces
inline constexpr Colour kWhite{1, 1, 1};
inline constexpr Colour kRule{0.78, 0.78, 0.80};

enum class Align { Left, Centre, Right };

struct TextStyle {
    double size = 3.2; ///< height of the font in millimetres
    bool isBold = false;
    Colour colour = kInk;
    Align align = Align::Left;
    bool isOneLine = false; ///< what does not fit ends with …
};

class Canvas {
public:
    /// Pages of one size; nextPage() ends each but the last.
    [[nodiscard]] static Canvas pdf(PageSize size);
    [[nodiscard]] static Canvas png(PageSize size, double pixelsPerMillimetre);
    /// Takes drawing and keeps none: to learn how long a text becomes.
    [[nodiscard]] static Canvas nowhere();

    /// Draws in the width of `area` from its top and gives the height used, in millimetres.
    double text(Area area, std::string_view words, const TextStyle& style);
    void fill(Area area, Colour colour);
    void fillRounded(Area area, double radius, Colour colour);
    void line(double x1, double y1, double x2, double y2, double width, Colour colour);
    void dashedLine(double x1, double y, double x2, Colour colour);
    /// Upright bars as high as the area, all modules of the same width; the quiet zone is the caller's.
    void bars(Area area, const std::vector<bool>& modules);
    /// Fills the square with the symbol and its quiet zone.
    void qr(double x, double y, double side, const QrModules& modules);
    /// Large slanted words over the area, pale enough to read through.
    void watermark(Area area, std::string_view words);
    void nextPage();

    /// Moves the origin for what follows until restored.
    void moveTo(double x, double y);
    void moveBack();

    /// The finished file. Errors: StorageFailed when the drawing library ran out of memory.
    [[nodiscard]] Result<Bytes> finish();

private:
    struct DestroySurface {
        void operator()(_cairo_surface* surface) const;
    };
    struct DestroyContext {
        void operator()(_cairo* context) const;
    };
    enum class Kind { Pdf, Png, Nowhere };

    Canvas(Kind kind, _cairo_surface* surface, std::unique_ptr<Bytes> bytes, double scale);

    Kind m_kind;
    std::unique_ptr<Bytes> m_bytes; ///< stays in place while the surface writes to it
    std::unique_ptr<_cairo_surface, DestroySurface> m_surface;
    std::unique_ptr<_cairo, DestroyContext> m_context;
};

} // namespace jiamei::print
